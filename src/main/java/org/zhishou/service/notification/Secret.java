package org.zhishou.service.notification;

/** A webhook's secret, which no log shows by accident. */
record Secret(String value) {
  static Secret fresh() {
    return new Secret(Signature.newSecret());
  }

  @Override
  public String toString() {
    return "***";
  }
}
