package org.hongchuang.rulebook.yaml;

import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;

/** Events that were read before, so that a text is parsed once. */
record ReadEvents(Queue<Event> events) implements Parser {

    @Override
    public boolean checkEvent(Event.ID choice) {
        Event next = events.peek();
        return next != null && next.is(choice);
    }

    @Override
    public @Nullable Event peekEvent() {
        return events.peek();
    }

    @Override
    public Event getEvent() {
        return events.remove();
    }
}
