package org.reviewcast.publish.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rating on a scale that starts at 0.
 *
 * @param value the rating
 * @param best the best there is
 */
record Rating(BigDecimal value, BigDecimal best) {
  private static final Pattern FRACTION =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(½?)\\s*(?:/|out of|of)\\s*(\\d{1,3})\\b.*");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%.*");
  private static final Pattern STARS = Pattern.compile("([★⭐]\\uFE0F?)*½?[☆]*");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Reads a rating as written, where it is one in figures or stars. */
  static Optional<Rating> of(String written) {
    String text = written.strip();
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      BigDecimal value = number(fraction.group(1));
      value = fraction.group(2).isEmpty() ? value : value.add(HALF);
      return checked(value, number(fraction.group(3)));
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return checked(number(percent.group(1)), new BigDecimal(100));
    }
    if (!text.isEmpty() && text.length() <= 20 && STARS.matcher(text).matches()) {
      long stars = text.chars().filter(c -> c == '★' || c == '⭐').count();
      BigDecimal value = BigDecimal.valueOf(stars);
      value = text.indexOf('½') < 0 ? value : value.add(HALF);
      long shown = stars + text.chars().filter(c -> c == '☆' || c == '½').count();
      return checked(value, BigDecimal.valueOf(shown <= 5 ? 5 : 10));
    }
    return Optional.empty();
  }

  private static Optional<Rating> checked(BigDecimal value, BigDecimal best) {
    boolean fits = best.signum() > 0 && value.compareTo(best) <= 0;
    return fits ? Optional.of(new Rating(value, best)) : Optional.empty();
  }

  private static BigDecimal number(String figures) {
    return new BigDecimal(figures.replace(',', '.'));
  }
}
