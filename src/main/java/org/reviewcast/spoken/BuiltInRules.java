package org.reviewcast.spoken;

import java.util.List;

/** The rules that every narrator has, in the order in which they are asked. */
final class BuiltInRules {
  static final List<SpokenRule> IN_ORDER =
      List.of(
          new Titles(),
          new Episodes(),
          new Plurals(),
          new WebAddresses(),
          new Censored(),
          new Stars(),
          new Money(),
          new Phones(),
          new Dates(),
          new Times(),
          new Ratings(),
          new Years(),
          new Ranges(),
          new Formats(),
          new Measures(),
          new Ordinals(),
          new Numbers(),
          new Numerals(),
          new Initials(),
          new Abbreviations(),
          new Grades(),
          new Letters(),
          new Homographs(),
          new Capitals(),
          new OtherScripts(),
          new Emojis(),
          new Symbols(),
          new Punctuation());

  private BuiltInRules() {}
}
