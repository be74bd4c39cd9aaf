package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Set;

/**
 * Says consonants that begin a syllable together as one movement. The voice's pairs of consonants
 * were recorded across syllables, "at-ray", "ak-way", so that "tray" has a T and "quick" a K that
 * are never released; its recordings for clusters are not in FreeTTS. So TR and DR are said with
 * the release of CH and JH, as Americans say them, P, K, F and TH before R with the one that they
 * have before ER, and stops before L, W and Y with that before the vowel nearest to these. The pair
 * of Y and ER is cut short in the recordings; a short vowel leads from one to the other. The I
 * after a pause was recorded as another vowel; that after an H serves. Runs when times and tune are
 * known, right before the recordings are looked up.
 */
final class Clusters implements UtteranceProcessor {
  private static final Set<String> BEFORE_R = Set.of("p", "k", "f", "th");
  private static final Set<String> BEFORE_L = Set.of("p", "k", "b", "g");
  private static final Set<String> BEFORE_W = Set.of("t", "k", "d", "g");
  private static final Set<String> BEFORE_Y = Set.of("p", "k", "b");
  private static final float GLIDE_SECONDS = 0.02f;

  @Override
  public void processUtterance(Utterance utterance) {
    Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
    while (segment != null && segment.getNext() != null) {
      Item next = segment.getNext();
      String phone = segment.toString();
      if (phone.equals("y") && next.toString().equals("er")) {
        insert(segment, "ih", GLIDE_SECONDS);
      } else if (phone.equals("pau") && next.toString().equals("ih")) {
        release(segment, "hh");
      } else if (sameSyllable(segment)) {
        join(segment, phone, next.toString());
      }
      segment = next;
    }
  }

  private static void join(Item segment, String phone, String next) {
    if (phone.equals("t") && next.equals("r")) {
      segment.getFeatures().setString("name", "ch");
    } else if (phone.equals("d") && next.equals("r")) {
      segment.getFeatures().setString("name", "jh");
    } else if (next.equals("r") && BEFORE_R.contains(phone)) {
      release(segment, "er");
    } else if (next.equals("l") && BEFORE_L.contains(phone)) {
      release(segment, "ax");
    } else if (next.equals("w") && BEFORE_W.contains(phone)) {
      release(segment, "uw");
    } else if (next.equals("y") && BEFORE_Y.contains(phone)) {
      release(segment, "iy");
    }
  }

  private static boolean sameSyllable(Item segment) {
    Item part = segment.getItemAs(Relation.SYLLABLE_STRUCTURE);
    return part != null && part.getNext() != null;
  }

  // No time for the sound itself: only the halves that lead to it and from it are heard.
  private static void release(Item before, String phone) {
    insert(before, phone, 0);
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
