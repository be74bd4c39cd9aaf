package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.page.Pictures;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.show.Publication;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.lexicon.LexiconChoice;

/**
 * What goes into an episode beside its review.
 *
 * @param narrators the narrators, by name
 * @param picture where the cover comes from
 * @param lexicons how names are said
 * @param fingerprint a hash of all that and of the review, in 64 hexadecimal digits
 */
record Ingredients(
    Map<String, Voice> narrators, CoverChoice picture, LexiconChoice lexicons, String fingerprint) {

  /**
   * What an order asks for.
   *
   * @param notices take what a person should know, in whole sentences
   */
  static Ingredients of(
      Production.Order order, Review review, Preproduction preproduction, List<String> notices)
      throws SettingsException, IOException {
    Show show = order.show();
    Map<String, Voice> narrators = preproduction.narrators(show);
    CoverChoice picture =
        CoverChoice.of(order.cover(), show, review.metadata(), order.review(), notices);
    LexiconChoice lexicons = preproduction.lexicons(order.review(), review, show);
    String fingerprint = fingerprint(order, review, narrators, picture, lexicons);
    return new Ingredients(narrators, picture, lexicons, fingerprint);
  }

  private static String fingerprint(
      Production.Order order,
      Review review,
      Map<String, Voice> narrators,
      CoverChoice picture,
      LexiconChoice lexicons)
      throws IOException {
    Show show = order.show();
    Fingerprint fingerprint =
        new Fingerprint()
            .withFile(Readers.file(order.review()))
            .with(review.source())
            .with(show.withoutPlaces().withPublication(Publication.DEFAULT))
            .with(show.publication().base())
            .with(Release.editions(show).stream().map(Edition::name).toList())
            .with(narrators.get(show.voice()))
            .with(show.quoteVoice().map(narrators::get));
    Path sheet = ChapterChoice.sheet(order.review());
    if (Files.isRegularFile(sheet)) {
      fingerprint.withFile(sheet);
    }
    if (picture.picture().filter(Files::isRegularFile).isPresent()) {
      fingerprint.withFile(picture.picture().get());
    }
    for (Path file : Pictures.of(review, Optional.of(Readers.file(order.review()))).files()) {
      fingerprint.withFile(file);
    }
    for (Path lexicon : lexicons.files()) {
      fingerprint.withFile(lexicon);
    }
    return fingerprint.hex();
  }
}
