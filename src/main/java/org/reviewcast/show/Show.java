package org.reviewcast.show;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.audio.AudioFormat;

/**
 * The podcast that episodes belong to, and how its reviews are read and mastered.
 *
 * @param file the settings file it was read from, absent for the private show that needs none
 * @param title its title, absent where none was set
 * @param author its author, who also wrote the reviews that name none
 * @param description what it is about
 * @param link its site
 * @param language its language; its region says whose English numbers and dates are read in
 * @param category its category in podcast directories, a name that {@link Category#named} takes
 * @param artwork its picture, absolute; used for episodes that name none
 * @param voice the name of the narrator
 * @param quoteVoice the name of the narrator of block quotations
 * @param narration what of a review is read, and how
 * @param sound how it is mastered
 * @param publication what its feed says besides, and what is made beside the audio
 */
public record Show(
    Optional<Path> file,
    Optional<String> title,
    Optional<String> author,
    Optional<String> description,
    Optional<String> link,
    Locale language,
    Optional<String> category,
    Optional<Path> artwork,
    String voice,
    Optional<String> quoteVoice,
    Narration narration,
    Sound sound,
    Publication publication) {

  /** The show of someone who has set nothing. */
  public static final Show DEFAULT =
      new Show(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Locale.forLanguageTag("en-US"),
          Optional.empty(),
          Optional.empty(),
          "reader",
          Optional.empty(),
          Narration.DEFAULT,
          Sound.DEFAULT,
          Publication.DEFAULT);

  /**
   * What of a review is read, and how.
   *
   * @param intro the template of the opening words, empty for none
   * @param outro the template of the closing words, empty for none
   * @param footnotes what becomes of footnotes
   * @param imageText whether the alternative text of images is read
   * @param pauses how long the pauses are
   * @param lexicons the names of lexicons that go before the shipped ones, which "none" turns off
   * @param chapters how chapters are wanted where the writer set no headings
   * @param emoji which emoji are named
   */
  public record Narration(
      Template intro,
      Template outro,
      Footnotes footnotes,
      boolean imageText,
      Pauses pauses,
      List<String> lexicons,
      ChapterWish chapters,
      Emoji emoji) {
    /** The opening and closing words of someone who has set nothing. */
    public static final Narration DEFAULT =
        new Narration(
            Template.INTRO,
            Template.OUTRO,
            Footnotes.SKIP,
            false,
            Pauses.DEFAULT,
            List.of(),
            ChapterWish.USUAL);

    /** With the usual emoji. */
    public Narration(
        Template intro,
        Template outro,
        Footnotes footnotes,
        boolean imageText,
        Pauses pauses,
        List<String> lexicons,
        ChapterWish chapters) {
      this(intro, outro, footnotes, imageText, pauses, lexicons, chapters, Emoji.MEANINGFUL);
    }

    public Narration {
      lexicons = List.copyOf(lexicons);
    }

    /** The same with other emoji named. */
    public Narration withEmoji(Emoji other) {
      return new Narration(intro, outro, footnotes, imageText, pauses, lexicons, chapters, other);
    }

    /** The same with other chapters. */
    public Narration withChapters(ChapterWish wish) {
      return new Narration(intro, outro, footnotes, imageText, pauses, lexicons, wish, emoji);
    }
  }

  /** Which emoji are named; stars in a row are a rating and are always read. */
  public enum Emoji {
    /** Those that stand for a word or are all that was written; decoration is passed over. */
    MEANINGFUL,
    /** Every one. */
    ALWAYS,
    /** None. */
    NEVER
  }

  /** What becomes of footnotes: they are never read in the middle of a sentence. */
  public enum Footnotes {
    /** They are left out. */
    SKIP,
    /** They are read in a chapter of their own at the end. */
    END
  }

  /**
   * How an episode is mastered and encoded.
   *
   * @param loudnessLufs its integrated loudness, −14 to −23 LUFS
   * @param formats the files to make, the first being the one a feed names
   */
  public record Sound(double loudnessLufs, List<AudioFormat> formats) {
    /** Apple's loudness, and an MP3. */
    public static final Sound DEFAULT = new Sound(-16, List.of(AudioFormat.MP3));

    public Sound {
      if (!(loudnessLufs <= -10 && loudnessLufs >= -30)) {
        throw new IllegalArgumentException("loudness is -30 to -10 LUFS: " + loudnessLufs);
      }
      formats = List.copyOf(formats);
      if (formats.isEmpty()) {
        throw new IllegalArgumentException("at least one format");
      }
    }
  }

  /** The same show with another narrator. */
  public Show withVoice(String name) {
    return with(file, artwork, name, narration, sound, publication);
  }

  /** The same show with another way of narrating. */
  public Show withNarration(Narration other) {
    return with(file, artwork, voice, other, sound, publication);
  }

  /** The same show with another sound. */
  public Show withSound(Sound other) {
    return with(file, artwork, voice, narration, other, publication);
  }

  /** The same show, published in another way. */
  public Show withPublication(Publication other) {
    return with(file, artwork, voice, narration, sound, other);
  }

  /** The same show wherever its files lie. */
  public Show withoutPlaces() {
    return with(Optional.empty(), Optional.empty(), voice, narration, sound, publication);
  }

  private Show with(
      Optional<Path> file,
      Optional<Path> artwork,
      String voice,
      Narration narration,
      Sound sound,
      Publication publication) {
    return new Show(
        file,
        title,
        author,
        description,
        link,
        language,
        category,
        artwork,
        voice,
        quoteVoice,
        narration,
        sound,
        publication);
  }
}
