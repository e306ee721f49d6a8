package org.zhishou.service.record.slots;

import java.time.LocalDate;

/** Which reserved slots an address names. */
record SlotKey(String centre, String hospital, String specialty, LocalDate date, boolean senior) {
  boolean names(SlotStore.Reservation one) {
    return one.centre().equals(centre)
        && one.hospital().equals(hospital)
        && one.specialty().equals(specialty)
        && one.date().equals(date)
        && one.senior() == senior;
  }

  String thing() {
    return "centres/%s/slots/%s/%s/%s".formatted(centre, hospital, specialty, date);
  }
}
