package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes each token for words that are to be said as they stand, in place of FreeTTS's TokenToWords,
 * which would read numbers, capitals and abbreviations into them.
 */
final class PlainWords implements UtteranceProcessor {
  // The clitics that the lexicon holds as words of their own.
  private static final List<String> CLITICS = List.of("'s", "'ll", "'ve", "'d");

  /** The feature of a token that holds its phones, as the segmenter knows it. */
  static final String PHONES = "phones";

  @Override
  public void processUtterance(Utterance utterance) {
    Relation tokens = utterance.getRelation(Relation.TOKEN);
    Relation words = utterance.createRelation(Relation.WORD);
    for (Item token = tokens.getHead(); token != null; token = token.getNext()) {
      String text = token.getFeatures().getString("name");
      // A pronunciation that is given holds for the whole token.
      boolean given = token.getFeatures().isPresent(PHONES);
      for (String name : given ? List.of(text.toLowerCase(Locale.ROOT)) : names(text)) {
        Item word = token.createDaughter();
        word.getFeatures().setString("name", name);
        words.appendItem(word);
      }
    }
  }

  /** The names, as the lexicon knows them, of the words that a token stands for. */
  static List<String> names(String token) {
    if (token.equals("A")) {
      // The letter; the article is written small.
      return List.of("_a");
    }
    String word = token.toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    for (String clitic : CLITICS) {
      if (word.length() > clitic.length() && word.endsWith(clitic)) {
        names.addAll(names(token.substring(0, token.length() - clitic.length())));
        names.add(clitic);
        return names;
      }
    }
    if (Contractions.holds(word)) {
      return List.of(word);
    }
    // The lexicon has "dont" and "im" without the apostrophe.
    names.add(word.replace("'", ""));
    return names;
  }
}
