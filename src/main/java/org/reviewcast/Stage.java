package org.reviewcast;

/** A stage of a production, in order. */
public enum Stage {
  READ("Reading"),
  RECORD("Recording"),
  MASTER("Mastering"),
  ENCODE("Encoding");

  private final String activity;

  Stage(String activity) {
    this.activity = activity;
  }

  /** What is going on, as a person is told. */
  public String activity() {
    return activity;
  }
}
