/** Who speaks: narrators, the one door to speech synthesis, and the take that comes out of it. */
package org.reviewcast.voice;
