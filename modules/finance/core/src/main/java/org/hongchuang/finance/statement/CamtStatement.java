package org.hongchuang.finance.statement;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 20022 camt.053, any version, entry by entry. A document type, and with it every entity, is refused: nothing
 * is ever fetched or expanded.
 */
final class CamtStatement {
    private final CamtEntries entries;
    private final Set<String> accounts = new TreeSet<>();
    private final List<LineError> errors = new ArrayList<>();
    private @Nullable Money opening;
    private @Nullable Money closing;
    private int statements;

    private CamtStatement(LocalDate today) {
        entries = new CamtEntries(new LineRules(today), errors);
    }

    static ParsedStatement parse(byte[] file, LocalDate today) {
        CamtStatement statement = new CamtStatement(today);
        try {
            XMLStreamReader xml = reader(file);
            while (xml.hasNext()) {
                statement.event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new Rejection("finance.statement.not-xml", line);
        }
        return statement.result();
    }

    private static XMLStreamReader reader(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Rejection("finance.statement.document-type");
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "Stmt" -> statements++;
            case "Acct" -> account(XmlNode.read(xml));
            case "Bal" -> balance(XmlNode.read(xml));
            case "Ntry" -> entries.read(XmlNode.read(xml));
            default -> {
                // Envelope and headers: of no concern here.
            }
        }
    }

    private void account(XmlNode account) {
        account.text("Id/Othr/Id", "Id/IBAN").ifPresent(accounts::add);
    }

    /** The first opening and the last closing balance; several pages of one account may follow each other. */
    private void balance(XmlNode balance) {
        String type = balance.text("Tp/CdOrPrtry/Cd").orElse("");
        Money amount = CamtEntries.signed(balance, "Amt").orElse(null);
        if (type.equals("OPBD") && opening == null) {
            opening = amount;
        } else if (type.equals("CLBD")) {
            closing = amount;
        }
    }

    private ParsedStatement result() {
        if (statements == 0) {
            throw new Rejection("finance.statement.not-camt053");
        }
        if (accounts.size() != 1) {
            throw new Rejection("finance.statement.not-one-account", String.join("、", accounts));
        }
        if (errors.isEmpty() && opening != null && closing != null) {
            Money computed = entries.lines().stream().map(ParsedLine::amount).reduce(opening, Money::plus);
            if (!computed.equals(closing)) {
                errors.add(LineError.of(0, "finance.statement.balance", computed.toString(), closing.toString()));
            }
        }
        return new ParsedStatement(accounts.iterator().next(), opening, closing, entries.lines(), errors);
    }
}
