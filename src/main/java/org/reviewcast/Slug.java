package org.reviewcast;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.reviewcast.review.Metadata;

/**
 * The name of an episode's folder and files: lower-case letters a to z, digits and single hyphens,
 * 1 to 80 of them, so that it is safe on every file system and in every address.
 *
 * @param name the name
 */
public record Slug(String name) {
  private static final int LONGEST = 80;

  // Names that Windows keeps for devices.
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  public Slug {
    if (!isSlug(name)) {
      throw new IllegalArgumentException("not a slug: " + name);
    }
  }

  /** Whether a name can be a slug. */
  static boolean isSlug(String name) {
    return name.length() <= LONGEST && name.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** The slug of a review: the one its writer chose, else one made from its title. */
  public static Slug of(Metadata metadata) {
    return metadata
        .slug()
        .flatMap(Slug::from)
        .or(() -> from(metadata.title()))
        .orElseGet(() -> numbered(metadata.title()));
  }

  private static Optional<Slug> from(String text) {
    String folded =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ı", "i")
            .replace("&", " and ")
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (folded.length() > LONGEST) {
      int hyphen = folded.lastIndexOf('-', LONGEST);
      folded = folded.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
    }
    if (RESERVED.contains(folded)) {
      folded = "review-" + folded;
    }
    return folded.isEmpty() ? Optional.empty() : Optional.of(new Slug(folded));
  }

  // A title without a letter or digit that an address may hold.
  private static Slug numbered(String title) {
    CRC32 crc = new CRC32();
    crc.update(title.getBytes(StandardCharsets.UTF_8));
    return new Slug(String.format(Locale.ROOT, "review-%08x", crc.getValue()));
  }

  @Override
  public String toString() {
    return name;
  }
}
