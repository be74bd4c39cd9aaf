package org.reviewcast.script.titles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What readers like in a title and what they do not: the log-odds, by three logistic regressions,
 * that a reader would publish a candidate, would be delighted with it, and would be ashamed of it.
 * They were learned from what readers said of 14,501 candidates for 1,507 chapters of 324 reviews.
 */
final class Taste {
  private static final String TABLE = "taste.txt";
  private static final String INTERCEPT = "usual";
  private static final double SHAME = 0.7;
  private static final double DELIGHT = 0.7;
  private static final int COLUMNS = 6;
  private static final int AT_SIGHT = 3;

  private final Map<String, double[]> weights;

  private Taste(Map<String, double[]> weights) {
    this.weights = weights;
  }

  /**
   * Reads it from the program's own resources.
   *
   * @throws IOException if they are damaged
   */
  static Taste read() throws IOException {
    Map<String, double[]> weights = new HashMap<>();
    try (InputStream table = Taste.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IOException("the table is missing: " + TABLE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split(" ");
          double[] row = new double[COLUMNS];
          for (int i = 0; i < COLUMNS; i++) {
            row[i] = Double.parseDouble(fields[i + 1]);
          }
          weights.put(fields[0], row);
        }
      }
    }
    return new Taste(weights);
  }

  /** What its traits tell of one candidate. */
  final class Sum implements Tally {
    private final double[] sums = weights.get(INTERCEPT).clone();

    @Override
    public void add(String trait, double value) {
      double[] row = weights.get(trait);
      for (int i = 0; row != null && i < COLUMNS; i++) {
        sums[i] += value * row[i];
      }
    }

    /** How much a reader would like it, −0.7 to 1.7, where its nearness to the chapter was told. */
    double appeal() {
      return appeal(0);
    }

    /** The same where it was not. */
    double appealAtSight() {
      return appeal(AT_SIGHT);
    }

    private double appeal(int from) {
      return likely(sums[from]) + DELIGHT * likely(sums[from + 1]) - SHAME * likely(sums[from + 2]);
    }

    private static double likely(double odds) {
      return 1 / (1 + StrictMath.exp(-odds));
    }
  }

  /** Whether a trait counts. */
  boolean knows(String trait) {
    return weights.containsKey(trait);
  }

  Sum sum() {
    return new Sum();
  }
}
