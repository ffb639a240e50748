package org.shegong.intake.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.shegong.intake.sheet.markup.FewNames;

/** Walks one part of a workbook; declarations of types or entities are refused, nothing outside is ever fetched. */
final class XmlEvents implements AutoCloseable {

    /** Those in which the signs of XML are single bytes. */
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "GB18030", "GBK", "GB2312");

    private final XMLStreamReader reader;

    XmlEvents(InputStream part) {
        try {
            reader = factory().createXMLStreamReader(new FewNames(part));
            var encoding = Objects.requireNonNullElse(reader.getEncoding(), "UTF-8");
            if (!ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
                throw new UnusableFile("FILE_BROKEN");
            }
        } catch (XMLStreamException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    /** Steps to the next event that matters; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnusableFile("FILE_ENTITIES");
                } else if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT
                        || event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.hasText();
    }

    /** Whether the text is more than white space. */
    boolean isInk() {
        return isText() && !text().isBlank();
    }

    /** The text may still have to be read, so it can be found broken here too. */
    String text() {
        try {
            return reader.getText();
        } catch (UncheckedStreamException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    /** The attribute of this local name, or an empty text. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute whose namespace ends so, or an empty text. */
    String attributeOf(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && namespace.endsWith(namespaceEnd)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    /** Each part has its own, because a factory keeps the names it has met for ever. */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
