package org.reviewcast.episode;

import org.reviewcast.audio.Loudness;

/**
 * What was measured of a reel that was mastered.
 *
 * @param gainTenths the gain before the limiter, in tenths of a decibel
 * @param loudness how loud it became
 * @param truePeak its highest peak, between samples too, full scale being 1
 */
record MasterLevel(int gainTenths, Loudness loudness, double truePeak) {}
