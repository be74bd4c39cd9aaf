package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewcast.deliver.Shipment;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.ShowReader;

/** The address that a feed was made for; without one, nobody could download its episodes. */
final class PublishedBase {
  private static final Pattern ENCLOSURE =
      Pattern.compile("<enclosure\\b[^>]*\\burl=\"https?://[^\"/]+/[^\"]*\"");

  private PublishedBase() {}

  /** Refuses a folder whose feed has no addresses that others can reach. */
  static void check(Path output, Workplace workplace) throws IOException, SettingsException {
    Path feed = output.resolve(Shipment.FEED);
    if (!Files.isRegularFile(feed)) {
      throw new SettingsException(
          feed + ": is not there. Make it first: reviewcast feed, or reviewcast produce REVIEW.");
    }
    Matcher enclosure = ENCLOSURE.matcher(Files.readString(feed));
    boolean reachable = false;
    while (!reachable && enclosure.find()) {
      reachable = !enclosure.group().matches(".*://(localhost|127\\.|\\[::1).*");
    }
    if (!reachable) {
      Path settings =
          ShowReader.find(output)
              .or(() -> ShowReader.find(workplace.current()))
              .orElse(output.resolveSibling(ShowReader.FILE_NAME));
      throw new SettingsException(
          settings
              + ": the show has no address. Set where the files will be found, such as"
              + " \"base: https://example.org/podcast/\", then make the feed again.");
    }
  }
}
