package org.reviewcast.episode;

import java.nio.file.Path;
import java.util.List;
import org.reviewcast.audio.Loudness;
import org.reviewcast.audio.PcmFormat;

/**
 * The mastered sound of a recording, in a file of bare samples, reel by reel.
 *
 * @param file the samples of the reels that were made, one after the other
 * @param format their shape
 * @param reels the reels in their order
 */
record Master(Path file, PcmFormat format, List<MasterReel> reels) {
  Master {
    reels = List.copyOf(reels);
  }

  /** The integrated loudness of the whole, LUFS. */
  double lufs() {
    return Loudness.of(reels.stream().map(reel -> reel.level().loudness()).toList())
        .integratedLufs();
  }

  /** The highest peak, dBTP. */
  double truePeakDb() {
    double peak = 0;
    for (MasterReel reel : reels) {
      peak = Math.max(peak, reel.level().truePeak());
    }
    return 20 * StrictMath.log10(peak);
  }
}
