/** The embedded engine: FreeTTS with its kevin16 voice. The only package that touches FreeTTS. */
package org.reviewcast.voice.freetts;
