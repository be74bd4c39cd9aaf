package org.reviewcast;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.episode.Episode;
import org.reviewcast.episode.EpisodeMaker;
import org.reviewcast.episode.ReelStore;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.episode.cover.CoverException;
import org.reviewcast.publish.Edition;
import org.reviewcast.recording.Studio;
import org.reviewcast.recording.TakeStore;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.script.Script;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Pauses;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.lexicon.Lexicon;

/**
 * The whole way from a written review to an episode in its folder. Holds no state between reviews;
 * safe for several threads.
 */
public final class Production {
  private final Preproduction preproduction;
  private final Ffmpeg ffmpeg;
  private final int threads;
  private final Clock clock;

  /**
   * A production line on the machine's clock.
   *
   * @param preproduction writes the script and chooses who says it
   * @param ffmpeg encodes
   * @param threads how many things are done at once, at the most
   */
  public Production(Preproduction preproduction, Ffmpeg ffmpeg, int threads) {
    this(preproduction, ffmpeg, threads, Clock.systemUTC());
  }

  /**
   * A production line.
   *
   * @param clock dates the first production of reviews that have no date
   */
  public Production(Preproduction preproduction, Ffmpeg ffmpeg, int threads, Clock clock) {
    this.preproduction = preproduction;
    this.ffmpeg = ffmpeg;
    this.threads = threads;
    this.clock = clock;
  }

  /**
   * What is to be made.
   *
   * @param review the file that the review is read from, with # and its name if it is one of many
   * @param show the show it belongs to
   * @param cover a picture that goes before the review's own
   * @param output the output folder
   * @param anew whether everything is made even if nothing has changed
   * @param replace whether an episode of another review by the same name may be written over
   * @param drafts whether a review that is marked as a draft is made
   */
  public record Order(
      Path review,
      Show show,
      Optional<Path> cover,
      Path output,
      boolean anew,
      boolean replace,
      boolean drafts) {}

  /**
   * What came of it.
   *
   * @param folder the episode's folder
   * @param manifest what lies there
   * @param unchanged whether it lay there before, and there was nothing to do
   * @param newTakes how many lines were recorded anew
   * @param takes how many lines there are; 0 where there was nothing to do
   * @param notices what a person should know, in whole sentences
   */
  public record Result(
      Path folder,
      Manifest manifest,
      boolean unchanged,
      int newTakes,
      int takes,
      List<String> notices) {
    public Result {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Makes an episode. Its folder changes only when everything is made.
   *
   * @return what came of it, empty for a draft that was not to be made
   * @throws ProductionException if it could not be made; what was recorded is kept for the next run
   * @throws InterruptedException if the thread was interrupted
   */
  public Optional<Result> produce(Order order, Listener listener)
      throws ProductionException, InterruptedException {
    try {
      listener.progress(Stage.READ, 0, 1);
      Review review = Readers.read(order.review());
      if (review.metadata().draft() && !order.drafts()) {
        listener.notice(review.source() + " is a draft and is left out; name it to make it.");
        return Optional.empty();
      }
      Slug slug = Slug.of(review.metadata());
      Runnable waiting =
          () -> listener.notice("Another run is at work on " + slug + "; waiting for it.");
      try (EpisodeFolder folder = EpisodeFolder.hold(order.output(), slug, waiting)) {
        return Optional.of(produce(order, review, slug, folder, listener));
      }
    } catch (ReviewException | SettingsException | SpeechException | CoverException e) {
      throw new ProductionException(e.getMessage(), e);
    } catch (IOException e) {
      throw ProductionException.of(e);
    }
  }

  private Result produce(
      Order order, Review review, Slug slug, EpisodeFolder folder, Listener listener)
      throws ProductionException,
          SettingsException,
          SpeechException,
          CoverException,
          IOException,
          InterruptedException {
    Show show = order.show();
    List<String> notices = new ArrayList<>(review.notices());
    Ingredients with = Ingredients.of(order, review, preproduction, notices);
    Optional<Manifest> before = Manifest.find(folder.folder());
    if (before.filter(m -> !m.source().equals(review.source())).isPresent() && !order.replace()) {
      throw taken(order, slug, folder.folder(), before.get());
    }
    if (!order.anew()
        && before.filter(m -> m.isOf(with.fingerprint(), folder.folder())).isPresent()) {
      return new Result(folder.folder(), before.get(), true, 0, 0, notices);
    }

    Path takes = EpisodeFolder.takesFolder(order.output());
    Optional<Path> keep = Optional.of(takes.resolve("chapters"));
    Lexicon lexicon = with.lexicons().read();
    Script script = preproduction.script(review, order.review(), show, lexicon, keep, notices);
    if (script.wordsWritten() == script.wordsOmitted()) {
      throw new ProductionException(
          order.review() + ": no word of it can be read aloud by the voice " + show.voice() + ".");
    }
    TextSketch sketch = TextSketch.of(script);
    Identity identity = Identity.of(folder.folder(), before, review, sketch, show, clock, notices);
    listener.progress(Stage.READ, 1, 1);

    Path scratch = folder.scratch();
    Studio.Session session =
        studio(show, with, new TakeStore(takes, scratch))
            .record(script, (done, total) -> listener.progress(Stage.RECORD, done, total));
    Cover cover = with.picture().load(show, review.metadata(), takes.resolve("covers"));
    ReelStore reels = new ReelStore(takes.resolve("reels").resolve(slug.name()), scratch);
    Episode episode =
        new EpisodeMaker(ffmpeg, threads, reels)
            .make(
                session.recording(),
                EpisodeTags.of(review, script, show),
                cover,
                show.sound().loudnessLufs(),
                show.sound().formats(),
                scratch,
                slug.name(),
                (done, total) -> listener.progress(Stage.MASTER, done, total),
                (done, total) -> listener.progress(Stage.ENCODE, done, total));

    Edition.Material material =
        new Edition.Material(
            review,
            script,
            session.recording(),
            episode,
            Optional.of(Readers.file(order.review())),
            show.publication().base().map(base -> base.resolve(slug + "/")));
    Release release = Release.write(material, show, scratch);
    notices.addAll(release.notices());
    int leftOut = Omissions.tell(script, session.recording(), review.source(), notices);
    Manifest manifest =
        release.manifest(with.fingerprint(), sketch, leftOut, identity.listing(material, notices));
    manifest.write(scratch);
    Optional<Manifest> replaced = takeOver(folder, identity, notices).or(() -> before);
    folder.publish(manifest, replaced);
    int lines = (int) script.lines().count();
    return new Result(folder.folder(), manifest, false, session.newTakes(), lines, notices);
  }

  private static ProductionException taken(Order order, Slug slug, Path folder, Manifest there) {
    return new ProductionException(
        order.review()
            + ": its episode would be called "
            + slug
            + ", and "
            + folder
            + " holds the episode of "
            + there.source()
            + ". Give the review a \"slug:\" of its own, or write over that episode with"
            + " --replace.");
  }

  private Studio studio(Show show, Ingredients with, TakeStore store) {
    Pauses pauses = show.narration().pauses();
    Breaks breaks = new Breaks(pauses.of(PauseReason.COMMA), pauses.of(PauseReason.CLAUSE));
    return new Studio(preproduction.engines(), with.narrators(), breaks, store, threads);
  }

  private static Optional<Manifest> takeOver(
      EpisodeFolder folder, Identity identity, List<String> notices) throws IOException {
    if (identity.former().isEmpty()) {
      return Optional.empty();
    }
    Shelf.Book former = identity.former().get();
    folder.takeOver(former.folder());
    notices.add("Its folder was called " + former.name() + " before; its guid goes on.");
    return Optional.of(former.manifest());
  }
}
