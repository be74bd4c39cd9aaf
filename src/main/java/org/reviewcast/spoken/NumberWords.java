package org.reviewcast.spoken;

/** Numbers in words. */
final class NumberWords {
  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] THOUSANDS =
      " thousand million billion trillion quadrillion quintillion".split(" ");

  private NumberWords() {}

  /** A whole number of zero or more: "one hundred twenty", in Britain "one hundred and twenty". */
  static String cardinal(long number, English english) {
    if (number < 1000) {
      return belowThousand((int) number, english);
    }
    StringBuilder words = new StringBuilder();
    long rest = number;
    long unit = 1_000_000_000_000_000_000L;
    for (int power = 6; power > 0; power--, unit /= 1000) {
      if (rest >= unit) {
        words.append(belowThousand((int) (rest / unit), english)).append(' ');
        words.append(THOUSANDS[power]).append(' ');
        rest %= unit;
      }
    }
    if (rest > 0) {
      words.append(rest < 100 && english == English.BRITISH ? "and " : "");
      words.append(belowThousand((int) rest, english));
    }
    return words.toString().strip();
  }

  private static String belowThousand(int number, English english) {
    if (number < 100) {
      return belowHundred(number);
    }
    String hundreds = SMALL[number / 100] + " hundred";
    if (number % 100 == 0) {
      return hundreds;
    }
    return hundreds + (english == English.BRITISH ? " and " : " ") + belowHundred(number % 100);
  }

  private static String belowHundred(int number) {
    if (number < 20) {
      return SMALL[number];
    }
    return number % 10 == 0 ? TENS[number / 10] : TENS[number / 10] + "-" + SMALL[number % 10];
  }

  /** A number as a token holds it, with thousands' commas and decimals: "three point one four". */
  static String number(String written, English english) {
    String plain = written.indexOf(',') < 0 ? written : written.replace(",", "");
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String words;
    if (whole.length() > 18) {
      words = digits(whole, "zero");
    } else if (whole.length() > 1 && whole.charAt(0) == '0' && point < 0) {
      words = digits(whole, "oh");
    } else {
      words = cardinal(Long.parseLong(whole), english);
    }
    return point < 0 ? words : words + " point " + digits(plain.substring(point + 1), "zero");
  }

  /** Digit by digit, with the word given for nought. */
  static String digits(String digits, String nought) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      words.append(i == 0 ? "" : " ").append(digit == 0 ? nought : SMALL[digit]);
    }
    return words.toString();
  }

  /** A year: "nineteen oh five", "two thousand five", "twenty ten", "ten sixty-six". */
  static String year(int year, English english) {
    int century = year / 100;
    int rest = year % 100;
    if (century % 10 == 0 && rest < 10 || year < 100) {
      return cardinal(year, english);
    }
    String start = belowThousand(century, english);
    if (rest == 0) {
      return start + " hundred";
    }
    return start + (rest < 10 ? " oh " : " ") + belowHundred(rest);
  }

  /** The last two digits of a year: "ninety-five", "oh six". */
  static String shortYear(int year) {
    return year == 0 ? "two thousand" : year < 10 ? "oh " + SMALL[year] : belowHundred(year);
  }

  /** The number of a model, flight or room: "one eighty-two", "seven forty-seven", "oh oh six". */
  static String model(String digits, English english) {
    boolean nought = digits.charAt(0) == '0';
    if (digits.length() == 3 && digits.startsWith("00") && digits.charAt(2) != '0') {
      return "double oh " + SMALL[digits.charAt(2) - '0'];
    }
    if (nought && digits.length() > 1 || digits.length() > 5) {
      return digits(digits, "oh");
    }
    int number = Integer.parseInt(digits);
    if (digits.length() == 3 || digits.length() == 4) {
      return number % 100 == 0 && digits.length() == 3
          ? cardinal(number, english)
          : year(number, english);
    }
    return cardinal(number, english);
  }

  /** The ordinal of a number in words: "twenty-four" to "twenty-fourth". */
  static String ordinal(String cardinal) {
    int cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
    String last = cardinal.substring(cut);
    String ordinal =
        switch (last) {
          case "one" -> "first";
          case "two" -> "second";
          case "three" -> "third";
          case "five" -> "fifth";
          case "eight" -> "eighth";
          case "nine" -> "ninth";
          case "twelve" -> "twelfth";
          default ->
              last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
    return cardinal.substring(0, cut) + ordinal;
  }

  /** The plural of words that end in a number: "twenties", "sixes", "fives". */
  static String plural(String words) {
    if (words.endsWith("y")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words + (words.endsWith("x") ? "es" : "s");
  }
}
