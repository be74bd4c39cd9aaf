package org.reviewcast.script.titles;

import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that name a thought, a quality, or what happens, rather than a thing. */
final class Thoughts {
  private static final Pattern ENDING =
      Pattern.compile(
          ".{3,}(?:[st]ions?|ity|ities|ness|isms?|ments?|ances?|ences?|cy|cies|ships?|hood|doms?"
              + "|tudes?|ysis|aphy|ogy|phobia|mania|stry)");

  private static final Set<String> THOUGHTS =
      Vocabulary.words(
          "plot love loss grief rage anger fear dread terror horror death madness guilt shame pride"
              + " hope despair desire lust envy greed power money class race faith doubt trust"
              + " truth memory memories childhood youth age innocence charm wit humor humour irony"
              + " satire pathos style craft skill genius talent ambition effort energy pace rhythm"
              + " mood tone tension suspense mystery magic romance friendship marriage family"
              + " betrayal revenge vengeance escape rescue chase fight fights battle war crime"
              + " murder theft robbery heist trial journey quest search struggle survival conflict"
              + " clash debate argument politics history myth legend legacy tradition culture"
              + " identity self nature fate destiny luck chaos order control freedom justice law"
              + " change growth decline fall rise return arrival departure reunion wedding funeral"
              + " stereotypes conventions tropes clichés cliches beats twist twists surprise shock"
              + " scares delight joy pleasure pain sorrow sadness melancholy nostalgia longing"
              + " warmth menace malice evil sin redemption sacrifice duty honor honour courage"
              + " heroism beauty glory glories failure success triumph defeat defeat victory attack"
              + " assault siege invasion threat threats danger risk stakes secrets lies deceit"
              + " dreams nightmare nightmares vision visions spectacle farce enigma puzzle paradox"
              + " problem dilemma choice choices trap politics angst hysteria alienation exile"
              + " hierarchy taboo savagery brutality drama melodrama comedy errors racism"
              + " propulsion narration voice themes voyeurism anxiety anxieties belief beliefs"
              + " perception worldview philosophy science religion sex sexuality desire hunger");

  private Thoughts() {}

  static boolean isThought(String noun) {
    return THOUGHTS.contains(noun) || ENDING.matcher(noun).matches();
  }
}
