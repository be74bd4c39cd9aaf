package org.reviewcast.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.review.Block;
import org.reviewcast.review.Place;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Review;
import org.reviewcast.review.Section;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Show;
import org.reviewcast.show.Template;
import org.reviewcast.spoken.SpokenForms;

/**
 * Writes the Script of a Review: chapters from its headings, or found in its text; a line for each
 * sentence; a pause for each reason. Safe for several threads.
 */
public final class ScriptWriter {
  private static final String INTRODUCTION = "Introduction";
  private static final String NOTES = "Notes";

  private final Show show;
  private final SpokenForms spokenForms;
  private final ChapterFinder chapterFinder;

  /** A writer for reviews of one show. */
  public ScriptWriter(Show show, SpokenForms spokenForms, ChapterFinder chapterFinder) {
    this.show = show;
    this.spokenForms = spokenForms;
    this.chapterFinder = chapterFinder;
  }

  /** Writes the script of a review. */
  public Script write(Review review) {
    Locale language = review.metadata().language();
    List<Omission> omissions = new ArrayList<>();
    CueSheet sheet = new CueSheet(spokenForms, show.narration().pauses(), language, omissions);
    BlockReader reader = new BlockReader(show, sheet, omissions);
    Map<String, String> known = Greeting.known(review.metadata(), show);
    List<Outline> outlines = outlines(review);

    List<Chapter> chapters = new ArrayList<>();
    sheet.pause(PauseReason.START);
    say(Cue.Role.INTRO, show.narration().intro(), known, sheet);
    for (int i = 0; i < outlines.size(); i++) {
      Outline outline = outlines.get(i);
      boolean last = i == outlines.size() - 1;
      reader.read(outline);
      if (last && footnotesRead(review)) {
        chapters.add(
            new Chapter(outline.title(), outline.found(), sheet.close(PauseReason.CHAPTER)));
        outline = new Outline(NOTES, false, Optional.empty(), List.of());
        reader.readFootnotes(NOTES, review.footnotes());
      }
      if (last) {
        sheet.pause(PauseReason.SECTION);
        say(Cue.Role.OUTRO, show.narration().outro(), known, sheet);
      }
      PauseReason closing = last ? PauseReason.END : PauseReason.CHAPTER;
      chapters.add(new Chapter(outline.title(), outline.found(), sheet.close(closing)));
    }
    if (show.narration().footnotes() == Show.Footnotes.SKIP) {
      review
          .footnotes()
          .forEach(
              (label, blocks) ->
                  omissions.add(
                      new Omission(
                          blocks.stream().findFirst().map(Block::place),
                          BlockText.words(blocks),
                          "footnote " + label + ", skipped by the show's setting")));
    }
    return new Script(
        review.metadata().title(),
        review.metadata().author().or(show::author),
        language,
        chapters,
        omissions,
        sheet.questions());
  }

  private boolean footnotesRead(Review review) {
    return show.narration().footnotes() == Show.Footnotes.END && !review.footnotes().isEmpty();
  }

  private void say(Cue.Role role, Template template, Map<String, String> known, CueSheet sheet) {
    String words = template.fill(known);
    if (!words.isEmpty()) {
      sheet.say(role, Prose.of(words, Place.START), show.voice(), false);
      sheet.pause(PauseReason.PARAGRAPH);
    }
  }

  /**
   * What goes into one chapter.
   *
   * @param title its title
   * @param found whether the title was found and is not the writer's
   * @param heading the writer's heading, read first
   * @param sections its sections; the heading of the first is the chapter's own
   */
  record Outline(
      String title, boolean found, Optional<Block.Heading> heading, List<Section> sections) {}

  private List<Outline> outlines(Review review) {
    List<Section> sections = review.sections();
    int level = chapterLevel(sections);
    if (level == 0) {
      return foundOutlines(review);
    }
    List<Outline> outlines = new ArrayList<>();
    List<Section> open = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    for (Section section : sections) {
      boolean opens = section.heading().filter(h -> h.level() <= level).isPresent();
      if (opens) {
        // What stands before the first heading may be a picture or a break, and no chapter.
        if (open.stream().anyMatch(ScriptWriter::hasWords)) {
          outlines.add(outline(heading, open));
          open = new ArrayList<>();
        }
        heading = section.heading();
      }
      open.add(section);
    }
    outlines.add(outline(heading, open));
    return outlines;
  }

  private static boolean hasWords(Section section) {
    return section.heading().isPresent() || BlockText.words(section.blocks()) > 0;
  }

  private static Outline outline(Optional<Block.Heading> heading, List<Section> sections) {
    String title = heading.map(h -> h.prose().text()).filter(t -> !t.isBlank()).orElse(INTRODUCTION);
    return new Outline(title, false, heading, sections);
  }

  /** The level whose headings open chapters: the highest that there are two of; 0 for none. */
  private static int chapterLevel(List<Section> sections) {
    int highest = 0;
    for (int level = 6; level >= 1; level--) {
      int wanted = level;
      long count =
          sections.stream()
              .flatMap(s -> s.heading().stream())
              .filter(h -> h.level() == wanted)
              .count();
      if (count >= 2 || count == 1 && highest == 0) {
        highest = level;
      }
    }
    return highest;
  }

  private List<Outline> foundOutlines(Review review) {
    List<Block> blocks = review.sections().stream().flatMap(s -> s.blocks().stream()).toList();
    List<ChapterFinder.Start> starts = chapterFinder.find(review.metadata(), blocks);
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).block() : blocks.size();
      Section section = new Section(Optional.empty(), blocks.subList(starts.get(i).block(), end));
      outlines.add(
          new Outline(
              starts.get(i).title(), starts.get(i).found(), Optional.empty(), List.of(section)));
    }
    return outlines;
  }
}
