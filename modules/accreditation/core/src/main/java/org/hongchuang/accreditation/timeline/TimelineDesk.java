package org.hongchuang.accreditation.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.Timeline;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.TimelineKind;
import org.hongchuang.accreditation.api.TimelineSource;
import org.hongchuang.accreditation.base.BaseCases;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Permission;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** Merges the newest entries of all sources: a page needs no more of each than stand before its end. */
@ApplicationScoped
@Transactional
class TimelineDesk implements Timeline {
    @Inject
    private BaseCases cases;

    @Inject
    private Instance<TimelineSource> sources;

    @Inject
    private CurrentActor actor;

    @Override
    @Requires(Permission.CASE_VIEW)
    public Page<TimelineEntry> of(UUID caseId, Set<TimelineKind> kinds, PageRequest page) {
        cases.get(caseId);
        Set<TimelineKind> shown = kinds().stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .collect(Collectors.toSet());
        List<TimelineEntry> rows = sources.stream()
                .flatMap(source -> source.newest(caseId, shown, page.first() + page.size()).stream())
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .skip(page.first())
                .limit(page.size())
                .toList();
        return new Page<>(
                rows,
                sources.stream()
                        .mapToLong(source -> source.count(caseId, shown))
                        .sum());
    }

    @Override
    @Requires(Permission.CASE_VIEW)
    public Set<TimelineKind> kinds() {
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> actor.get().may(kind.permission()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
