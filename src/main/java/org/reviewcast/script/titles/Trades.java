package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose part in the work a sentence speaks of, by the person's trade: "composer Angelo Badalamenti"
 * is "Angelo Badalamenti's Music", "shot by Greig Fraser" is "Greig Fraser's Camerawork".
 */
final class Trades {
  private static final Map<String, String> PARTS = new HashMap<>();

  static {
    PARTS.put("composer", "Music");
    PARTS.put("cinematographer", "Camerawork");
    PARTS.put("photographer", "Photography");
    PARTS.put("screenwriter", "Script");
    PARTS.put("scriptwriter", "Script");
    PARTS.put("playwright", "Play");
    PARTS.put("director", "Direction");
    PARTS.put("writer-director", "Direction");
    PARTS.put("co-director", "Direction");
    PARTS.put("editor", "Editing");
    PARTS.put("choreographer", "Choreography");
    PARTS.put("producer", "Production");
    PARTS.put("frontman", "Vocals");
    PARTS.put("vocalist", "Vocals");
    PARTS.put("singer", "Vocals");
    PARTS.put("drummer", "Drumming");
    PARTS.put("guitarist", "Guitar");
    PARTS.put("bassist", "Bass");
    PARTS.put("pianist", "Piano");
    PARTS.put("translator", "Translation");
    PARTS.put("illustrator", "Illustrations");
    PARTS.put("narrator", "Narration");
    PARTS.put("shot", "Camerawork");
    PARTS.put("photographed", "Photography");
    PARTS.put("scored", "Score");
    PARTS.put("composed", "Music");
    PARTS.put("scripted", "Script");
    PARTS.put("penned", "Script");
    PARTS.put("edited", "Editing");
    PARTS.put("choreographed", "Choreography");
    PARTS.put("translated", "Translation");
    PARTS.put("score", "Score");
    PARTS.put("soundtrack", "Soundtrack");
    PARTS.put("cinematography", "Cinematography");
    PARTS.put("screenplay", "Screenplay");
    PARTS.put("script", "Script");
    PARTS.put("music", "Music");
    PARTS.put("direction", "Direction");
    PARTS.put("photography", "Photography");
    PARTS.put("performance", "Performance");
    PARTS.put("performances", "Performances");
    PARTS.put("lyrics", "Lyrics");
    PARTS.put("vocals", "Vocals");
  }

  private Trades() {}

  static List<String> in(TaggedSentence sentence) {
    List<String> found = new ArrayList<>();
    Wording wording = new Wording(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      String part = PARTS.get(sentence.at(i).lower());
      boolean by = sentence.at(i + 1).says("by", "from");
      boolean trade = part != null && sentence.at(i).is("NOUN") && sentence.at(i + 1).isName();
      int start = trade ? i + 1 : i + 2;
      int end = wording.name(start);
      if (part != null && (by || trade) && end > start && !sentence.at(end).isPossessive()) {
        String name = wording.words(start, end);
        String owner = name + (name.endsWith("s") ? "' " : "'s ");
        Wording.title(owner + part).ifPresent(found::add);
      }
    }
    return found;
  }
}
