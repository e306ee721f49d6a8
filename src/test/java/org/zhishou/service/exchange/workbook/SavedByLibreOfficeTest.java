package org.zhishou.service.exchange.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.TinyRoster;

/** Forms and a board opened and saved by LibreOffice, in one start of it; skipped without it. */
class SavedByLibreOfficeTest {
  static final int FILLINGS = 6;

  @TempDir Path folder;

  /** The files by their names, each saved again. */
  Map<String, byte[]> saved(Map<String, byte[]> files) throws IOException, InterruptedException {
    var program =
        Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst();
    assumeTrue(program.isPresent(), "LibreOffice is not installed: its own save was not tried");
    var command =
        new ArrayList<>(
            List.of(
                program.orElseThrow(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString()));
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.write(path, file.getValue());
      command.add(path.toString());
    }
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    var saved = new HashMap<String, byte[]>();
    for (var name : files.keySet()) {
      saved.put(name, Files.readAllBytes(folder.resolve("saved").resolve(name)));
    }
    return saved;
  }

  @Test
  void whatLibreOfficeSavesSaysTheSame() throws IOException, InterruptedException {
    var files = new HashMap<String, byte[]>();
    var expected = new HashMap<String, Map<String, PhysicianForm>>();
    for (var seed = 0; seed < FILLINGS; seed++) {
      var random = new Random(seed);
      var all = List.of(Forms.random(random), Forms.random(random), Forms.random(random));
      var form = Forms.form(Forms.json(all.get(0)), Forms.json(all.get(1)), Forms.json(all.get(2)));
      var name = "form-" + seed + ".xlsx";
      files.put(name, new AvailabilityForm(form, Locale.SIMPLIFIED_CHINESE).workbook());
      expected.put(name, Map.of("P1", all.get(0), "P2", all.get(1), "P3", all.get(2)));
    }
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    var board = "board.xlsx";
    files.put(board, RosterWorkbookTest.bytes(roster, FileType.XLSX, Locale.SIMPLIFIED_CHINESE));

    var saved = saved(files);

    expected.forEach(
        (name, said) -> {
          var upload = Upload.of(requireNonNull(saved.get(name)));
          var result = AvailabilityReading.of(Forms.form(), upload.grids());
          assertThat(result.refusals()).as(name).isEmpty();
          assertThat(AvailabilityFormTest.said(result)).as(name).isEqualTo(said);
          assertThat(upload.stamp().get("version")).as(name).contains("3");
        });
    var read = BoardReading.of(roster, Upload.of(requireNonNull(saved.get(board))).grids());
    assertThat(read.refusals()).isEmpty();
    assertThat(read.edits()).isEmpty();
    assertThat(read.rows()).isEqualTo(6);
  }
}
