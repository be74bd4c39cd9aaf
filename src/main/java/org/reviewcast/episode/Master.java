package org.reviewcast.episode;

import java.nio.file.Path;
import org.reviewcast.audio.PcmFormat;

/**
 * The mastered sound of a recording, in a file of bare samples, frame for frame in step with it.
 *
 * @param file the samples
 * @param format their shape
 * @param frames how many there are
 * @param lufs the integrated loudness, LUFS
 * @param truePeakDb the highest peak, dBTP
 */
record Master(Path file, PcmFormat format, long frames, double lufs, double truePeakDb) {}
