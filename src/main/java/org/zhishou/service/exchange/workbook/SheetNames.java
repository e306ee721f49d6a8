package org.zhishou.service.exchange.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names that spreadsheets accept: up to 31 characters, some forbidden, no two alike. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String of(String wanted) {
    var safe = WorkbookUtil.createSafeSheetName(wanted.strip().isEmpty() ? "_" : wanted.strip());
    var name = safe;
    for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      var suffix = " " + number;
      name = safe.substring(0, Math.min(safe.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }
}
