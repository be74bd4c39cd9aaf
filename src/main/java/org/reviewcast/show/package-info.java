/** The podcast that episodes belong to: its settings, read from reviewcast.yaml with defaults. */
package org.reviewcast.show;
