package org.reviewcast.script.chapters;

import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The native library of ONNX Runtime, unpacked once into a folder of the user's own. Left alone,
 * the runtime unpacks 28 MB into the system's folder for temporary files on every run.
 */
final class NativeRuntime {
  // Read by ONNX Runtime when it starts: the folder that holds its libraries.
  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

  // A folder that a person chose with the property is left as it is.
  private static String ours;

  private NativeRuntime() {}

  /**
   * Unpacks the libraries if they are not there yet, and tells ONNX Runtime where they are.
   *
   * @throws IOException if there are none for this platform or the folder cannot be written to
   */
  static synchronized void unpack(Path programs) throws IOException {
    String chosen = System.getProperty(FOLDER_PROPERTY);
    if (chosen != null && !chosen.equals(ours)) {
      return;
    }
    String platform = platform();
    Path folder = programs.resolve("onnxruntime-1.28.0-" + platform);
    for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(name);
      String path = "/ai/onnxruntime/native/" + platform + "/" + file;
      URL resource = OrtSession.class.getResource(path);
      if (resource == null) {
        throw new IOException("there is no ONNX Runtime for " + platform);
      }
      UnpackedFile.of(resource, folder.resolve(file));
    }
    ours = folder.toString();
    System.setProperty(FOLDER_PROPERTY, ours);
  }

  // The names that ONNX Runtime gives its folders.
  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    boolean arm = arch.contains("aarch64") || arch.contains("arm64");
    return system + "-" + (arm ? "aarch64" : arch.contains("64") ? "x64" : arch);
  }
}
