package org.reviewcast.review.html;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rating as a reader would write it, out of what a page says to machines. */
final class Score {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?");
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:stars?\\s*)?(?:out\\s+of|/|of)\\s*(\\d{1,3})\\b");

  private Score() {}

  /** The rating in a schema.org Rating. Where the best is not given it is 5, as schema.org says. */
  static Optional<String> of(Map<?, ?> rating) {
    String value = SchemaReview.text(rating.get("ratingValue"));
    String best = SchemaReview.text(rating.get("bestRating"));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(value).matches()) {
      return Optional.of(value);
    }
    BigDecimal number = number(value);
    if (!NUMBER.matcher(best).matches() || number(best).compareTo(number) < 0) {
      best = scale(number);
    }
    return Optional.of(plain(number) + "/" + plain(number(best)));
  }

  private static String scale(BigDecimal number) {
    for (String best : new String[] {"5", "10", "100"}) {
      if (number.compareTo(new BigDecimal(best)) <= 0) {
        return best;
      }
    }
    return number.toString();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The rating in a label such as "3.5 out of 5 stars". */
  static Optional<String> in(String label) {
    Matcher matcher = OUT_OF.matcher(label.toLowerCase(Locale.ROOT));
    return matcher.find()
        ? Optional.of(matcher.group(1).replace(',', '.') + "/" + matcher.group(2))
        : Optional.empty();
  }
}
