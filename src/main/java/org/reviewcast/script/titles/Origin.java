package org.reviewcast.script.titles;

/** How a candidate came about: the shape of a phrase, or what was said that makes it a title. */
enum Origin {
  /** "Study of Grief". */
  OF,
  /** "Study in Contrasts". */
  IN,
  /** "Weapons and Vehicles". */
  AND,
  /** "Ani's Journey". */
  POSSESSIVE,
  /** "Quiet Authority". */
  DESCRIBED,
  /** "Love Triangle". */
  COMPOUND,
  /** "Greta Gerwig", as it stands in a sentence. */
  NAME,
  /** "Voyeurism". */
  SINGLE,

  /** What opens a paragraph, or is announced in it, and is a side of any work. */
  SUBJECT,
  /** Who plays whom. */
  ROLE,
  /** A song or another work that a chapter comes back to. */
  MENTION,
  /** Whom a chapter is about. */
  LEAD,
  /** Whom it names most, if it is about anybody. */
  PERSON,
  /** What a chapter comes back to. */
  TOPIC,
  /** Whose the work is. */
  ESSENCE,
  /** What something in the work is called. */
  CALLING,
  /** What a sentence begins with. */
  OPENER,
  /** A short sentence that says something by itself. */
  STATEMENT,
  /** How a side of the work is judged. */
  APPRAISAL,
  /** What the work is concerned with. */
  CONCERN,
  /** A turn of phrase. */
  TURN,
  /** Whose part in the work it is. */
  TRADE,
  /** The name of an aspect. */
  ASPECT,
  /** What the work is worth, in words. */
  VERDICT,
  /** That it is said what the work is worth. */
  PLAIN_VERDICT;

  /** Whether it is nothing but somebody's name. */
  boolean isOfPeople() {
    return this == LEAD || this == PERSON || this == NAME || this == SINGLE || this == AND;
  }
}
