package org.reviewcast.voice.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reviewcast.show.SettingsException;

/**
 * Reads lexicons of the W3C Pronunciation Lexicon Specification 1.0: graphemes, the preferred
 * phoneme or else the first, and aliases; in IPA, or in ARPAbet under an {@code x-} name. No
 * document type and no entity is looked at.
 */
public final class PlsReader {
  private final String file;
  private final XMLStreamReader xml;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private String alphabet = "ipa";

  private PlsReader(String file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  /**
   * Reads a file.
   *
   * @return an entry for each grapheme, in the order of the file
   * @throws SettingsException if it is no such lexicon or an entry cannot be used, with the place
   * @throws IOException if it cannot be read
   */
  public static List<Lexeme> read(Path file) throws SettingsException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /** Reads a stream, named so in messages. */
  static List<Lexeme> read(String file, InputStream in) throws SettingsException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      PlsReader reader = new PlsReader(file, factory.createXMLStreamReader(in));
      reader.lexicon();
      return reader.lexemes;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
      throw new SettingsException(
          file + ":" + line + ":" + column + ": not readable as XML; a PLS lexicon is wanted.");
    }
  }

  private void lexicon() throws XMLStreamException, SettingsException {
    boolean any = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("lexicon")) {
          any = true;
          alphabet = attribute("alphabet").orElse(alphabet);
        } else if (!any) {
          throw wrong("the outermost element of a PLS lexicon is <lexicon>");
        } else if (xml.getLocalName().equals("lexeme")) {
          lexeme();
        }
      }
    }
  }

  private void lexeme() throws XMLStreamException, SettingsException {
    List<String> graphemes = new ArrayList<>();
    Optional<String> phoneme = Optional.empty();
    Optional<String> alias = Optional.empty();
    String used = alphabet;
    boolean preferred = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("lexeme")) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      boolean prefer = attribute("prefer").filter("true"::equals).isPresent();
      switch (xml.getLocalName()) {
        case "grapheme" -> graphemes.add(xml.getElementText());
        case "phoneme" -> {
          String own = attribute("alphabet").orElse(alphabet);
          String text = xml.getElementText().strip();
          if (phoneme.isEmpty() || prefer && !preferred) {
            phoneme = Optional.of(text);
            used = own;
            preferred = prefer;
          }
        }
        case "alias" -> alias = alias.or(() -> aliasText());
        default -> {}
      }
    }
    for (String grapheme : graphemes) {
      add(grapheme, phoneme, used, alias);
    }
  }

  private Optional<String> aliasText() {
    try {
      return Optional.of(xml.getElementText().strip());
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private void add(String grapheme, Optional<String> phoneme, String used, Optional<String> alias)
      throws SettingsException {
    boolean ipa = used.equalsIgnoreCase("ipa");
    if (phoneme.isPresent()
        && !ipa
        && !used.toLowerCase(java.util.Locale.ROOT).matches("x-.*(arpa|cmu|freetts).*")) {
      throw wrong("the alphabet \"" + used + "\" is not known; ipa and x-arpabet are");
    }
    try {
      Optional<String> none = Optional.empty();
      Lexeme lexeme =
          new Lexeme(
              grapheme,
              none,
              phoneme.isPresent() ? none : alias,
              ipa ? phoneme.map(p -> "/" + p + "/") : none,
              ipa ? none : phoneme);
      lexeme.entry();
      lexemes.add(lexeme);
    } catch (IllegalArgumentException e) {
      throw wrong(grapheme.strip() + " is not pronounceable as it stands: " + e.getMessage());
    }
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  private SettingsException wrong(String what) {
    return new SettingsException(
        file
            + ":"
            + xml.getLocation().getLineNumber()
            + ":"
            + xml.getLocation().getColumnNumber()
            + ": "
            + what
            + ".");
  }
}
