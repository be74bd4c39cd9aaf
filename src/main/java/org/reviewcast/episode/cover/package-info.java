/** The cover of an episode: drawn from its title, or made from a picture that is given. */
package org.reviewcast.episode.cover;
