/** The ground floor of sound: PCM, WAV files, loudness and peaks, and the one door to ffmpeg. */
package org.reviewcast.audio;
