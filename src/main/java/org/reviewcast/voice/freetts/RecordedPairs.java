package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Optional;
import org.reviewcast.voice.Phone;

/**
 * Leaves only pairs of neighbouring sounds of which the voice has a recording. English has no word
 * with W or Y before a consonant or a pause, nor H but before Y (huge), nor with NG after anything
 * but a vowel; names from other languages do (Ahmed, Øvre, Nguyen). Left alone, FreeTTS says
 * another pair at random there and prints a line of complaint. Runs before the durations are known.
 */
final class RecordedPairs implements UtteranceProcessor {
  @Override
  public void processUtterance(Utterance utterance) {
    Item before = null;
    for (Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
        segment != null;
        segment = segment.getNext()) {
      String recorded = recorded(before, segment.toString(), segment.getNext());
      if (!recorded.equals(segment.toString())) {
        segment.getFeatures().setString("name", recorded);
      }
      before = segment;
    }
  }

  private static String recorded(Item before, String phone, Item after) {
    boolean led = before != null && isVowel(before);
    boolean leads = after == null || isVowel(after);
    boolean breathes = leads || after.toString().equals("y");
    return switch (phone) {
      // An H that leads to no vowel is the breath at the end of the one before it.
      case "hh" -> breathes ? phone : led ? before.toString() : "ax";
      case "w" -> leads ? phone : "uw";
      case "y" -> leads ? phone : "iy";
      case "ng" -> led && !before.toString().equals("er") ? phone : "n";
      default -> phone;
    };
  }

  private static boolean isVowel(Item segment) {
    Optional<Phone> phone = Phone.of(segment.toString());
    return phone.isPresent() && phone.get().isVowel();
  }
}
