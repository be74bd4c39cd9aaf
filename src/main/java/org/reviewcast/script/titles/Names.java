package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sets right what the tagger takes for something else: names, and verbs that follow a noun. */
final class Names {
  // What the word after it belongs to: "American soldiers".
  private static final Pattern NATION = Pattern.compile("(?:ian|ican|ese|ish|rman|French)$");

  // What a list of credits begins its names with.
  private static final Set<String> CREDITS =
      Vocabulary.words(
          "cast director directors screenwriter screenwriters writer writers starring producer"
              + " producers runtime certification rating author developer publisher label genre");

  private static final Set<String> AFTER_VERB =
      Set.of("to", "into", "through", "up", "down", "away", "out");

  private final Set<String> names = new HashSet<>();

  /** Learns the names in a text: words with a capital that do not open a sentence. */
  Names(List<List<Token>> sentences) {
    for (List<Token> sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        boolean opens = sentence.get(i - 1).is("PUNCT") && !sentence.get(i - 1).text().equals(",");
        if (!opens && isCapitalised(token)) {
          names.add(token.text());
        }
      }
    }
    names.remove("I");
    names.removeIf(name -> CREDITS.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCapitalised(Token token) {
    return token.isCapitalised() && token.is("NOUN", "PROPN", "ADJ", "X", "VERB", "ADV");
  }

  // Whether a name, of one word or several, follows "and".
  private static boolean isSecondOfTwo(List<Token> before, int last) {
    int i = last;
    while (i >= 0 && before.get(i).isName()) {
      i--;
    }
    return i >= 0 && before.get(i).is("CCONJ");
  }

  // What two do: "Jay and Hugh go".
  private static boolean isPluralVerb(Token token) {
    return Vocabulary.VERBS.contains(token.lower() + "s")
        || Vocabulary.VERBS.contains(token.lower() + "es");
  }

  // "The motion extends to him": a plural after a noun, where the clause has no verb yet.
  private static boolean isVerbByPlace(List<Token> sentence, List<Token> before, int index) {
    boolean plural = index > 0 && TaggedSentence.isPlural(sentence.get(index));
    if (!plural || !before.get(index - 1).is("NOUN") || index + 1 == sentence.size()) {
      return false;
    }
    Token next = sentence.get(index + 1);
    boolean goesOn =
        next.is("DET", "PRON", "SCONJ", "ADV")
            || AFTER_VERB.contains(next.lower())
            || next.is("PUNCT") && sentence.stream().noneMatch(t -> t.is("VERB", "AUX"));
    for (int i = index - 1; goesOn && i >= 0; i--) {
      if (before.get(i).is("VERB", "AUX")) {
        return false;
      } else if (before.get(i).is("SCONJ") || before.get(i).text().matches("[;:—–]")) {
        return true;
      }
    }
    return goesOn;
  }

  /** The same sentence with its tags set right. */
  List<Token> in(List<Token> sentence) {
    List<Token> right = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      String tag = token.tag();
      Token before = i == 0 ? new Token(".", "PUNCT") : right.get(i - 1);
      if (CREDITS.contains(token.lower()) && token.is("PROPN")) {
        tag = "NOUN";
      } else if (names.contains(token.text()) && isCapitalised(token)) {
        tag = "PROPN";
      } else if (tag.equals("PROPN") && !token.isCapitalised()) {
        tag = "NOUN";
      } else if (tag.equals("PROPN") && i == 0) {
        tag = sentence.size() > 1 && isCapitalised(sentence.get(1)) ? tag : "NOUN";
      } else if (token.is("NOUN", "ADJ")
          && before.is("NOUN", "PROPN", "PRON")
          && Vocabulary.VERBS.contains(token.lower())) {
        tag = "VERB";
      } else if (before.isName()
          && token.is("NOUN")
          && token.text().endsWith("s")
          && !NATION.matcher(before.text()).find()
          && !Vocabulary.WORK.contains(token.lower())) {
        tag = "VERB";
      } else if (before.isName() && isPluralVerb(token) && isSecondOfTwo(right, i - 1)) {
        tag = "VERB";
      }
      if (tag.equals("NOUN") && isVerbByPlace(sentence, right, i)) {
        tag = "VERB";
      }
      right.add(tag.equals(token.tag()) ? token : new Token(token.text(), tag));
    }
    return right;
  }
}
