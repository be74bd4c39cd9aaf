package org.reviewcast.publish.feed;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** Identifiers made of names: UUIDs of version 5 (RFC 9562, section 5.5). */
public final class NameGuid {
  /** The namespace of podcasts (Podcasting 2.0, podcast:guid). */
  private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

  private NameGuid() {}

  /**
   * The podcast:guid of a feed.
   *
   * @param feed its address, of which the scheme and slashes at the end do not count
   */
  public static UUID ofFeed(URI feed) {
    return of(PODCASTS, feed.toString().replaceFirst("^[A-Za-z]+://", "").replaceAll("/+$", ""));
  }

  /**
   * The identifier of an episode at its first production.
   *
   * @param show the show's title then
   * @param slug the name of its folder then
   * @param taken how many such identifiers were found to be in use by other episodes
   */
  public static String ofEpisode(String show, String slug, int taken) {
    return of(PODCASTS, show + "\n" + slug + (taken == 0 ? "" : "\n" + taken)).toString();
  }

  static UUID of(UUID namespace, String name) {
    MessageDigest sha1;
    try {
      sha1 = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .flip());
    byte[] hash = Arrays.copyOf(sha1.digest(name.getBytes(StandardCharsets.UTF_8)), 16);
    hash[6] = (byte) (hash[6] & 0x0F | 0x50);
    hash[8] = (byte) (hash[8] & 0x3F | 0x80);
    ByteBuffer halves = ByteBuffer.wrap(hash);
    return new UUID(halves.getLong(), halves.getLong());
  }
}
