package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where the diphones of kevin16 are read from. As a file, which the build lays beside the program,
 * FreeTTS maps them into memory and reads the few that a text needs; out of its archive it reads
 * all four megabytes byte by byte, in a tenth of a second.
 */
final class Diphones {
  private static final String NAME = "cmu_us_kal16.bin";
  private static final String INDEX = "cmu_us_kal16.idx";
  private static final String CACHE = "com.sun.speech.freetts.diphone.UnitDatabase.cacheType";

  private Diphones() {}

  /**
   * Makes a voice load its diphones in the way that suits their address. Not for several threads at
   * once, as FreeTTS asks a property of the program.
   */
  static void load(URL address, CMUDiphoneVoice voice) {
    if (!address.getProtocol().equals("file")) {
      voice.allocate();
      return;
    }
    String before = System.getProperty(CACHE);
    System.setProperty(CACHE, "demand");
    try {
      voice.allocate();
    } finally {
      if (before == null) {
        System.clearProperty(CACHE);
      } else {
        System.setProperty(CACHE, before);
      }
    }
  }

  /** The address of the diphones. */
  static URL address() {
    URL archived = KevinVoiceDirectory.class.getResource(NAME);
    Path folder =
        program()
            .resolveSibling("lib")
            .resolve(KevinVoiceDirectory.class.getPackageName().replace('.', '/'));
    try {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(folder.resolve(INDEX))
          && Files.isRegularFile(file)
          && Files.size(file) == archived.openConnection().getContentLengthLong()) {
        // FreeTTS opens the path as it stands in the address, with spaces and all.
        return new URL("file", "", file.toAbsolutePath().toString());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException("every JDK knows files", e);
    } catch (IOException e) {
      // The archive is still there.
    }
    return archived;
  }

  private static Path program() {
    try {
      CodeSource source = Diphones.class.getProtectionDomain().getCodeSource();
      return source == null ? Path.of("program") : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      return Path.of("program");
    }
  }
}
