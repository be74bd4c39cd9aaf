package org.reviewcast.spoken;

import java.util.Optional;

/** Sums of money: $2.5 million, £3.50, €15m, $10–15 million, a $200 million film. */
final class Money implements SpokenRule {
  /** Names of one and of several units, and of the hundredth part. */
  private record Currency(String one, String many, String cents) {}

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    int sign = at;
    String country = "";
    Token first = line.at(at);
    if (first.isAny("a", "an") && isCountry(line, at + 1)) {
      return afterArticle(line, at);
    }
    if (first.isWord() && line.at(at + 1).gluedTo("$")) {
      country = country(first.text());
      sign = at + 1;
    }
    boolean negative = first.isAny("-", "−") && line.glued(at + 1) && !first.glued();
    if (negative) {
      sign = at + 1;
    }
    Currency currency = currency(line.at(sign));
    if (currency == null || sign > at && country.isEmpty() && !negative) {
      return Optional.empty();
    }
    int figure = line.at(sign).is("rs") && line.at(sign + 1).gluedTo(".") ? sign + 2 : sign + 1;
    boolean centsOnly =
        line.at(figure).gluedTo(".")
            && line.at(figure + 1).isDigits(2, 2)
            && line.glued(figure + 1);
    if (centsOnly) {
      String cents = NumberWords.number(line.at(figure + 1).text(), English.AMERICAN);
      return Reading.of(figure + 2, cents + " " + currency.cents());
    }
    if (!line.at(figure).isNumber() && Amount.at(line, figure) == null) {
      return country.isEmpty() || !currency.one().equals("dollar")
          ? Optional.empty()
          : Reading.of(figure, country + (isBefore(line.at(figure)) ? "dollar" : "dollars"));
    }
    return sum(line, at, figure, currency, negative ? "minus " : "", country);
  }

  private static boolean isCountry(WrittenLine line, int at) {
    return line.at(at).isWord()
        && line.at(at + 1).gluedTo("$")
        && !country(line.at(at).text()).isEmpty();
  }

  /** Whether a noun follows that money without an amount describes: "US$ gross". */
  private static boolean isBefore(Token noun) {
    return noun.isWord() && !Words.isFunction(noun.lower()) || noun.gluedTo("-");
  }

  /** "an A$3 million film" is a three million Australian dollar film, for the country moves. */
  private Optional<Reading> afterArticle(WrittenLine line, int at) {
    if (!line.at(at + 3).isNumber()) {
      return Optional.empty();
    }
    Optional<Reading> sum = read(line, at + 1);
    boolean vowel = sum.isPresent() && sum.get().words().matches("(eight|eleven).*");
    return sum.isEmpty() || vowel == line.at(at).is("an")
        ? Optional.empty()
        : Reading.of(sum.get().next(), (vowel ? "an " : "a ") + sum.get().words());
  }

  private static Optional<Reading> sum(
      WrittenLine line, int at, int figure, Currency currency, String sign, String country) {
    Amount amount = Amount.at(line, figure);
    int next = amount.next();
    String words = amount.words();
    String digits = amount.digits();
    int to = rangeEnd(line, next);
    if (to > 0) {
      Amount end = Amount.at(line, to);
      words += " to " + end.words();
      digits = "";
      next = end.next();
    }
    String magnitude = magnitude(line, next);
    if (!magnitude.isEmpty()) {
      next += line.at(next).is("-") ? 2 : 1;
      words += " " + magnitude;
    } else if (hasCents(digits)) {
      return Reading.of(next, sign + cents(line, digits, currency, country));
    }
    boolean attributive = isAttributive(line, at, next);
    boolean one = attributive || amount.isOne() && magnitude.isEmpty() && to < 0;
    boolean named =
        !magnitude.isEmpty() && line.at(next).isAny("dollars", "pounds", "euros", "usd");
    if (named) {
      next++;
    }
    String unit = country + (one ? currency.one() : currency.many());
    words = sign + words + " " + unit;
    if (line.at(next).gluedTo("+")) {
      return Reading.of(next + 1, words + " plus");
    }
    if (line.at(next).gluedTo("/") && line.at(next + 1).isWord() && line.glued(next + 1)) {
      return Reading.of(next + 1, words + " per");
    }
    return Reading.of(next, words);
  }

  private static int rangeEnd(WrittenLine line, int next) {
    if (!line.at(next).isRangeSign() || !line.glued(next)) {
      return -1;
    }
    int i = currency(line.at(next + 1)) == null ? next + 1 : next + 2;
    return line.at(i).isNumber() && line.glued(i) ? i : -1;
  }

  private static boolean hasCents(String digits) {
    return digits.length() > 3 && digits.charAt(digits.length() - 3) == '.';
  }

  private static String cents(WrittenLine line, String digits, Currency currency, String country) {
    English english = line.style().english();
    String whole = digits.substring(0, digits.length() - 3);
    int part = Integer.parseInt(digits.substring(digits.length() - 2));
    String units =
        NumberWords.number(whole, english)
            + " "
            + country
            + (whole.equals("1") ? currency.one() : currency.many());
    if (part == 0) {
      return units;
    }
    String cents = NumberWords.cardinal(part, english);
    String centUnit = part == 1 && currency.cents().equals("cents") ? "cent" : currency.cents();
    if (whole.equals("0")) {
      return cents + " " + centUnit;
    }
    return currency.one().equals("dollar")
        ? units + " and " + cents + " " + centUnit
        : units + " " + cents;
  }

  /** The word for a magnitude at this place, or an empty one. */
  static String magnitude(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.gluedTo("-") && line.glued(at + 1)) {
      String word = line.at(at + 1).lower();
      return word.equals("million") || word.equals("billion") || word.equals("crore") ? word : "";
    }
    if (!token.isWord()) {
      return "";
    }
    boolean glued = token.glued();
    return switch (token.lower()) {
      case "million", "billion", "trillion", "thousand", "hundred", "crore", "lakh" ->
          token.lower();
      case "crores" -> "crore";
      case "lakhs" -> "lakh";
      case "m", "mn", "mm" -> "million";
      case "mil", "mill", "mln" -> "million";
      case "bn", "bln" -> "billion";
      case "b" -> glued ? "billion" : "";
      case "tn" -> "trillion";
      case "t" -> glued ? "trillion" : "";
      case "k" -> glued ? "thousand" : "";
      default -> "";
    };
  }

  /** Whether the sum stands before a noun as its attribute, so that its unit is singular. */
  static boolean isAttributive(WrittenLine line, int at, int next) {
    Token noun = line.at(next);
    if (noun.gluedTo("-") && line.at(next + 1).isWord() && line.glued(next + 1)) {
      boolean rate = line.at(next + 1).isAny("a", "per") && line.at(next + 2).gluedTo("-");
      return rate
          ? line.at(next + 4).isLowerCase() && !Words.isFunction(line.at(next + 4).lower())
          : !line.at(next + 1).isAny("a", "plus", "per");
    }
    boolean perUnit = noun.is("per") && line.at(next + 1).gluedTo("-");
    if (perUnit) {
      return true;
    }
    if (!noun.isWord() || noun.glued() || Words.isFunction(noun.lower())) {
      return false;
    }
    if (line.at(at - 1).isAny("first", "last", "final", "next", "other", "remaining")) {
      return false;
    }
    if (noun.isAny(
        "opening",
        "champagne",
        "wine",
        "beer",
        "popcorn",
        "coffee",
        "cocktails",
        "burgers",
        "gas",
        "suits",
        "budget",
        "debut",
        "budgets",
        "movies",
        "films",
        "blockbusters",
        "tickets",
        "productions",
        "bills")) {
      return true;
    }
    return isDeterminer(line.before(at))
        || isDeterminer(line.at(at - 2)) && line.at(at - 1).isWord();
  }

  private static boolean isDeterminer(Token token) {
    return token.isAny("a", "an", "the", "its", "his", "her", "their", "this", "that", "another")
        || token.isWord()
            && token.lower().endsWith("'s")
            && !token.isAny("it's", "that's", "there's", "here's", "he's", "she's", "what's");
  }

  /** The unit that a sign or letters after a number stand for: "20€", "500 USD"; else empty. */
  static String unitAfter(Token sign, boolean one) {
    return switch (sign.text()) {
      case "€", "EUR" -> one ? "euro" : "euros";
      case "£", "GBP" -> one ? "pound" : "pounds";
      case "¥", "JPY" -> "yen";
      case "₹", "INR" -> one ? "rupee" : "rupees";
      case "USD" -> one ? "U S dollar" : "U S dollars";
      case "₽" -> one ? "ruble" : "rubles";
      default -> "";
    };
  }

  private static String country(String letters) {
    return switch (letters) {
      case "US" -> "U S ";
      case "C", "CA", "CAD", "CDN" -> "Canadian ";
      case "A", "AU" -> "Australian ";
      case "NZ" -> "New Zealand ";
      case "HK" -> "Hong Kong ";
      case "S" -> "Singapore ";
      default -> "";
    };
  }

  private static Currency currency(Token token) {
    return switch (token.text()) {
      case "$", "USD" -> new Currency("dollar", "dollars", "cents");
      case "£", "GBP" -> new Currency("pound", "pounds", "pence");
      case "€", "EUR" -> new Currency("euro", "euros", "cents");
      case "¥", "JPY" -> new Currency("yen", "yen", "sen");
      case "₹", "Rs", "INR" -> new Currency("rupee", "rupees", "paise");
      case "₩" -> new Currency("won", "won", "jeon");
      case "₽" -> new Currency("ruble", "rubles", "kopecks");
      case "₺" -> new Currency("lira", "lira", "kurus");
      case "₪" -> new Currency("shekel", "shekels", "agorot");
      case "₴" -> new Currency("hryvnia", "hryvnias", "kopecks");
      case "฿" -> new Currency("baht", "baht", "satang");
      case "₦" -> new Currency("naira", "naira", "kobo");
      case "₱" -> new Currency("peso", "pesos", "centavos");
      case "₿" -> new Currency("bitcoin", "bitcoins", "cents");
      default -> null;
    };
  }
}
