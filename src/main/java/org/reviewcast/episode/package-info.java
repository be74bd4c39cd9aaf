/** What listeners download: mastering, encoding, tags and chapters; the Episode. */
package org.reviewcast.episode;
