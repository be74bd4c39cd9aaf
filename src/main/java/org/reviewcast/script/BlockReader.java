package org.reviewcast.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Place;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Section;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Show;

/** Reads blocks out to a cue sheet, each kind in its own way. */
final class BlockReader {
  private final Show show;
  private final CueSheet sheet;
  private final List<Omission> omissions;

  BlockReader(Show show, CueSheet sheet, List<Omission> omissions) {
    this.show = show;
    this.sheet = sheet;
    this.omissions = omissions;
  }

  /** Reads a chapter: its heading, and its sections with theirs. */
  void read(ScriptWriter.Outline outline) {
    for (Section section : outline.sections()) {
      section.heading().ifPresent(this::heading);
      read(section.blocks(), Cue.Role.PARAGRAPH, show.voice());
    }
  }

  private void heading(Block.Heading heading) {
    sheet.pause(PauseReason.HEADING_BEFORE);
    sheet.say(Cue.Role.HEADING, heading.prose(), show.voice(), true);
    images(heading.prose(), show.voice());
    sheet.pause(PauseReason.HEADING_AFTER);
  }

  private void read(List<Block> blocks, Cue.Role role, String voice) {
    for (Block block : blocks) {
      read(block, role, voice);
    }
  }

  private void read(Block block, Cue.Role role, String voice) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      sheet.say(role, paragraph.prose(), voice, true);
      images(paragraph.prose(), voice);
      sheet.pause(PauseReason.PARAGRAPH);
    } else if (block instanceof Block.Quote quote) {
      sheet.pause(PauseReason.QUOTE);
      read(quote.blocks(), Cue.Role.QUOTE, show.quoteVoice().orElse(voice));
      sheet.pause(PauseReason.QUOTE);
    } else if (block instanceof Block.Listing listing) {
      listing(listing, role, voice);
    } else if (block instanceof Block.Table table) {
      table(table, voice);
    } else if (block instanceof Block.Code code) {
      int words = Words.count(code.text());
      omissions.add(new Omission(Optional.of(code.place()), words, "a block of code"));
    } else if (block instanceof Block.SceneBreak) {
      sheet.pause(PauseReason.SECTION);
    }
  }

  private void listing(Block.Listing listing, Cue.Role role, String voice) {
    Cue.Role itemRole = role == Cue.Role.PARAGRAPH ? Cue.Role.ITEM : role;
    int number = listing.first();
    for (List<Block> item : listing.items()) {
      if (listing.ordered() && !item.isEmpty()) {
        // The number is read, but it stands in no character of the item's text.
        Place place = item.get(0).place();
        sheet.say(itemRole, Prose.of(number + ".", place), voice, true);
        sheet.pauseOnly(PauseReason.CLAUSE);
      }
      number++;
      for (Block block : item) {
        if (block instanceof Block.Paragraph paragraph) {
          sheet.say(itemRole, paragraph.prose(), voice, true);
          images(paragraph.prose(), voice);
          sheet.pause(PauseReason.ITEM);
        } else {
          read(block, itemRole, voice);
        }
      }
    }
    sheet.pause(PauseReason.PARAGRAPH);
  }

  private void table(Block.Table table, String voice) {
    if (table.rows().isEmpty()) {
      row(table.headings(), List.of(), table.place(), voice);
    } else {
      table.headings().stream().filter(heading -> !isRead(heading, table)).forEach(this::unread);
    }
    for (List<Prose> row : table.rows()) {
      row(row, table.headings(), table.place(), voice);
    }
    sheet.pause(PauseReason.PARAGRAPH);
  }

  // The heading of the first column is not read, nor one over empty cells.
  private static boolean isRead(Prose heading, Block.Table table) {
    int column = table.headings().indexOf(heading);
    return column > 0
        && table.rows().stream()
            .anyMatch(row -> column < row.size() && !row.get(column).text().isBlank());
  }

  private void unread(Prose heading) {
    int words = Words.count(heading.text());
    if (words > 0) {
      omissions.add(
          new Omission(Optional.of(heading.placeAt(0)), words, "the heading of a table's column"));
    }
  }

  // "Track: So What; length: 9:22", each cell after its heading; a first cell needs none.
  private void row(List<Prose> cells, List<Prose> headings, Place place, String voice) {
    StringBuilder text = new StringBuilder();
    List<Prose.Run> runs = new ArrayList<>(List.of(new Prose.Run(0, place)));
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Prose cell = cells.get(i);
      if (cell.text().isBlank()) {
        continue;
      }
      text.append(text.length() == 0 ? "" : "; ");
      if (i > 0 && i < headings.size() && !headings.get(i).text().isBlank()) {
        text.append(headings.get(i).text()).append(": ");
      }
      int offset = text.length();
      cell.runs().forEach(run -> runs.add(new Prose.Run(offset + run.start(), run.place())));
      cell.marks().stream()
          .filter(Mark.Emphasis.class::isInstance)
          .forEach(m -> marks.add(new Mark.Emphasis(offset + m.start(), offset + m.end())));
      text.append(cell.text());
    }
    if (text.length() > 0) {
      if (runs.size() > 1 && runs.get(1).start() == 0) {
        runs.remove(0);
      }
      sheet.say(Cue.Role.TABLE, new Prose(text.toString(), marks, runs), voice, true);
      sheet.pause(PauseReason.ITEM);
    }
  }

  private void images(Prose prose, String voice) {
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.Image image && !image.alternative().isBlank()) {
        if (show.narration().imageText()) {
          sheet.pause(PauseReason.CLAUSE);
          Place place = prose.placeAt(image.at());
          Prose text = Prose.of("Image: " + image.alternative().strip(), place);
          sheet.say(Cue.Role.IMAGE, text, voice, true);
        } else {
          omissions.add(
              new Omission(
                  Optional.of(prose.placeAt(image.at())),
                  Words.count(image.alternative()),
                  "the text of an image, silent by the show's setting"));
        }
      }
    }
  }

  /** Reads footnotes under a heading of their own. */
  void readFootnotes(String title, Map<String, List<Block>> footnotes) {
    sheet.say(Cue.Role.HEADING, Prose.of(title, Place.START), show.voice(), false);
    sheet.pause(PauseReason.HEADING_AFTER);
    int number = 1;
    for (List<Block> blocks : footnotes.values()) {
      String name = "Note " + number++ + ".";
      sheet.say(Cue.Role.FOOTNOTE, Prose.of(name, Place.START), show.voice(), false);
      sheet.pauseOnly(PauseReason.CLAUSE);
      read(blocks, Cue.Role.FOOTNOTE, show.voice());
    }
  }
}
