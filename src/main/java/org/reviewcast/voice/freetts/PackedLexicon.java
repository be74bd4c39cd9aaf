package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The CMU lexicon of FreeTTS, its entries left packed until they are looked up, which takes a
 * quarter of the time and an eighth of the memory. It also knows the parts of speech in every
 * instance: FreeTTS's own knows them only in the first that is loaded, and so finds other
 * pronunciations in the second.
 */
final class PackedLexicon extends CMULexicon {
  private static final String ENTRIES = "cmulex_compiled.bin";
  private static final int ADDENDA_AT_MOST = 1000;

  private static PackedEntries shared;

  PackedLexicon() {
    super("cmulex");
  }

  /** To be called under the lock of allocation, as FreeTTS's own loading is. */
  @Override
  public void load() throws IOException {
    if (shared == null) {
      try (InputStream in = CMULexicon.class.getResourceAsStream(ENTRIES)) {
        shared = new PackedEntries(in.readAllBytes());
      }
    }
    Map<String, Object> nothing = new HashMap<>();
    for (char part : shared.partsOfSpeech().toCharArray()) {
      // The one way to make a part of speech known.
      parseAndAdd(nothing, "x" + part + "\tax");
    }
    super.load();
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeTTS is older than generics.
  protected Map createLexicon(InputStream in, boolean binary, int estimatedSize)
      throws IOException {
    return estimatedSize > ADDENDA_AT_MOST
        ? shared
        : super.createLexicon(in, binary, estimatedSize);
  }

  @Override
  public String[] getPhones(String word, String partOfSpeech, boolean byLetters) {
    Optional<String[]> contraction = Contractions.phones(word);
    if (contraction.isPresent()) {
      return contraction.get();
    }
    String[] phones = super.getPhones(word, partOfSpeech, byLetters);
    return phones == null ? null : WeakVowels.of(word, phones);
  }
}
