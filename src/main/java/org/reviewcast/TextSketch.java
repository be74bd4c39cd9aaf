package org.reviewcast;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;

/**
 * What tells the text of a review from others, whatever it is called: the smallest hashes of its
 * lines (a bottom-k sketch, by which the share of lines that two texts have in common is
 * estimated).
 *
 * @param hashes the hashes, in order
 */
public record TextSketch(List<String> hashes) {
  private static final int SIZE = 32;

  public TextSketch {
    hashes = List.copyOf(hashes);
  }

  /** The sketch of the lines of a review; the show's own words do not count. */
  static TextSketch of(Script script) {
    SortedSet<String> hashes = new TreeSet<>();
    script
        .lines()
        .filter(line -> line.role() != Cue.Role.INTRO && line.role() != Cue.Role.OUTRO)
        .forEach(line -> hashes.add(hash(line.written())));
    return new TextSketch(hashes.stream().limit(SIZE).toList());
  }

  private static String hash(String line) {
    CRC32 crc = new CRC32();
    crc.update(line.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** Whether at least half of the lines of both texts are the same, as far as can be told. */
  boolean resembles(TextSketch other) {
    SortedSet<String> both = new TreeSet<>(hashes);
    both.addAll(other.hashes);
    List<String> smallest = both.stream().limit(SIZE).toList();
    long shared =
        smallest.stream().filter(h -> hashes.contains(h) && other.hashes.contains(h)).count();
    return shared > 0 && shared * 2 >= smallest.size();
  }

  /** Reads what {@link #toString} made. */
  static TextSketch parse(String text) {
    return new TextSketch(text.isBlank() ? List.of() : List.of(text.split(" ")));
  }

  @Override
  public String toString() {
    return String.join(" ", hashes);
  }
}
