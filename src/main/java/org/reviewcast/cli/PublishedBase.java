package org.reviewcast.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewcast.deliver.Shipment;
import org.reviewcast.publish.feed.FeedFile;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;

/** The address that a show is published under; without one, nobody could download its episodes. */
final class PublishedBase {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]|0\\.0\\.0\\.0");

  private PublishedBase() {}

  /**
   * Refuses a show without an address that others can reach, and a folder whose feed was made for
   * another one.
   *
   * @param showFile the settings that the person named, null for none
   * @param base the address that the person named, null for none
   */
  static void check(Path output, Path showFile, String base, Workplace workplace)
      throws IOException, SettingsException {
    Path feed = output.resolve(Shipment.FEED);
    if (!Files.isRegularFile(feed)) {
      throw new SettingsException(
          feed + ": is not there. Make it first: reviewcast feed, or reviewcast produce REVIEW.");
    }
    Show show = FeedShow.of(showFile, output, workplace);
    Optional<URI> address = (base == null ? show : FeedShow.at(show, base)).publication().base();
    if (address.filter(a -> !THIS_MACHINE.matcher(a.getHost()).matches()).isEmpty()) {
      Path settings = show.file().orElse(output.resolveSibling(ShowReader.FILE_NAME));
      throw new SettingsException(
          settings
              + ": the show has no address"
              + address.map(a -> " that others can reach, but " + a).orElse("")
              + ". Set where the files will be found, such as"
              + " \"base: https://example.org/podcast/\", then produce the reviews again.");
    }
    URI own = address.get().resolve(Shipment.FEED);
    Optional<URI> said = new FeedFile(feed).address();
    if (!said.equals(Optional.of(own))) {
      throw new SettingsException(
          feed
              + ": was made "
              + said.map(uri -> "for " + uri).orElse("without an address")
              + ", and the show's feed will be at "
              + own
              + ". Produce the reviews again, or make the feed alone: reviewcast feed"
              + (base == null ? "." : " --base " + base + "."));
    }
  }
}
