package org.reviewcast.deliver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.output.NullOutputStream;

/**
 * What of an output folder is published, in the order in which it is put in place: media and
 * pictures, then what belongs to an episode, then pages, and the feed last, so that nothing is
 * announced before it is there.
 *
 * @param folder the output folder
 * @param names the files, relative, with slashes
 */
public record Shipment(Path folder, List<String> names) {
  /** The name of the feed, which goes last. */
  public static final String FEED = "feed.xml";

  /** The file that every episode's folder has. */
  static final String EPISODE = "episode.json";

  private static final Set<String> MEDIA =
      Set.of("mp3", "m4a", "m4b", "opus", "flac", "wav", "jpg", "jpeg", "png", "gif", "webp");
  private static final Set<String> PAGES = Set.of("html");
  private static final Set<String> OTHERS =
      Set.of("json", "vtt", "srt", "txt", "epub", "css", "js");

  public Shipment {
    names = List.copyOf(names);
  }

  /**
   * The shipment of a folder. Hidden files, links and files of kinds that nobody publishes are left
   * out.
   *
   * @param kept the names of folders in it that are not published
   * @throws IOException if the folder cannot be read
   */
  public static Shipment of(Path folder, Set<String> kept) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .filter(file -> !isHidden(file) && !kept.contains(file.getName(0).toString()))
          .map(Shipment::name)
          .filter(name -> rank(name) >= 0)
          .forEach(names::add);
    }
    names.sort(Comparator.comparingInt(Shipment::rank).thenComparing(Comparator.naturalOrder()));
    return new Shipment(folder, names);
  }

  private static int rank(String name) {
    String extension = FilenameUtils.getExtension(name).toLowerCase(Locale.ROOT);
    if (name.equals(FEED)) {
      return 4;
    }
    boolean page = PAGES.contains(extension);
    // The show's page names episodes as the feed does.
    int rank = page && name.indexOf('/') < 0 ? 3 : page ? 2 : OTHERS.contains(extension) ? 1 : -1;
    return MEDIA.contains(extension) ? 0 : rank;
  }

  static boolean isHidden(Path file) {
    for (Path name : file) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  static String name(Path file) {
    return FilenameUtils.separatorsToUnix(file.toString());
  }

  static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        IOUtils.copyLarge(in, NullOutputStream.INSTANCE, new byte[1 << 16]);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
