package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reviewcast.voice.Pronouncer;
import org.reviewcast.voice.SpeechException;

/** FreeTTS's lexicon and its letter-to-sound rules, without a voice. */
final class FreeTtsPronouncer implements Pronouncer {
  private final CMULexicon lexicon;

  private FreeTtsPronouncer(CMULexicon lexicon) {
    this.lexicon = lexicon;
  }

  static FreeTtsPronouncer load() throws SpeechException {
    // FreeTTS's own would know no parts of speech once a voice is open, and say other phones.
    CMULexicon lexicon = new PackedLexicon();
    try {
      synchronized (FreeTtsEngine.ALLOCATION) {
        lexicon.load();
      }
    } catch (IOException e) {
      throw new SpeechException("FreeTTS could not load its lexicon (" + e.getMessage() + ").", e);
    }
    return new FreeTtsPronouncer(lexicon);
  }

  @Override
  public List<String> phones(String word) {
    List<String> phones = new ArrayList<>();
    for (String part : word.split("[^A-Za-z']+")) {
      for (String name : part.isEmpty() ? List.<String>of() : PlainWords.names(part)) {
        String[] found = lexicon.getPhones(name, null);
        phones.addAll(found == null ? List.of() : List.of(found));
      }
    }
    return phones;
  }
}
