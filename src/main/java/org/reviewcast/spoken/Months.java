package org.reviewcast.spoken;

/** The names of the months and days, whole and shortened. */
final class Months {
  private static final String[] NAMES =
      ("January February March April May June July August September October November December")
          .split(" ");

  private Months() {}

  /** The name of a month from 1 to 12. */
  static String name(int month) {
    return NAMES[month - 1];
  }

  /** The month that a capitalised word names, in full or shortened; 0 if it names none. */
  static int of(Token token) {
    if (!token.isCapitalised() || token.text().length() < 3) {
      return 0;
    }
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].equalsIgnoreCase(token.text())) {
        return i + 1;
      }
    }
    return ofShort(token);
  }

  /** The month that a shortened name stands for; 0 if it is none. */
  static int ofShort(Token token) {
    return switch (token.lower()) {
      case "jan" -> 1;
      case "feb" -> 2;
      case "mar" -> 3;
      case "apr" -> 4;
      case "jun" -> 6;
      case "jul" -> 7;
      case "aug" -> 8;
      case "sep", "sept" -> 9;
      case "oct" -> 10;
      case "nov" -> 11;
      case "dec" -> 12;
      default -> 0;
    };
  }

  /** The day that a shortened name stands for; empty if it is none. */
  static String day(Token token) {
    return switch (token.text()) {
      case "Mon" -> "Monday";
      case "Tue", "Tues" -> "Tuesday";
      case "Wed", "Weds" -> "Wednesday";
      case "Thu", "Thur", "Thurs" -> "Thursday";
      case "Fri" -> "Friday";
      case "Sat" -> "Saturday";
      case "Sun" -> "Sunday";
      default -> "";
    };
  }
}
