package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Set;

/**
 * Says consonants that begin a syllable together as one movement. The voice's pairs of consonants
 * were recorded across syllables, "at-ray", so that "tray" has a T that is never released; its
 * recordings for clusters are not in FreeTTS. So TR and DR are said with the release of CH and JH,
 * as Americans say them, and P, K, F and TH before R with the one that they have before ER. The
 * pairs of W, H and Y with ER are cut short in the recordings; a short vowel leads from one to the
 * other. Runs when times and tune are known, right before the recordings are looked up.
 */
final class Clusters implements UtteranceProcessor {
  private static final Set<String> BREATHED = Set.of("p", "k", "f", "th");
  private static final Set<String> GLIDES = Set.of("w", "hh", "y");
  private static final float GLIDE_SECONDS = 0.02f;

  @Override
  public void processUtterance(Utterance utterance) {
    Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
    while (segment != null && segment.getNext() != null) {
      Item next = segment.getNext();
      String phone = segment.toString();
      if (next.toString().equals("r") && sameSyllable(segment)) {
        if (phone.equals("t")) {
          segment.getFeatures().setString("name", "ch");
        } else if (phone.equals("d")) {
          segment.getFeatures().setString("name", "jh");
        } else if (BREATHED.contains(phone)) {
          // No time for the vowel itself: only the half of the pair that leads to it is heard.
          insert(segment, "er", 0);
        }
      } else if (next.toString().equals("er") && GLIDES.contains(phone)) {
        insert(segment, phone.equals("y") ? "ih" : "ax", GLIDE_SECONDS);
      }
      segment = next;
    }
  }

  private static boolean sameSyllable(Item segment) {
    Item part = segment.getItemAs(Relation.SYLLABLE_STRUCTURE);
    return part != null && part.getNext() != null;
  }

  // Takes the time, or half of what there is, from the sound that follows.
  private static void insert(Item before, String phone, float seconds) {
    float start = before.getFeatures().getFloat("end");
    float end = before.getNext().getFeatures().getFloat("end");
    Item inserted = before.appendItem(null);
    inserted.getFeatures().setString("name", phone);
    inserted.getFeatures().setFloat("end", Math.min(start + seconds, (start + end) / 2));
  }
}
