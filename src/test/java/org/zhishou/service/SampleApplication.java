package org.zhishou.service;

import java.util.stream.Stream;

/**
 * Starts the application as a first visitor finds it, for a debugger: the sample county, its
 * quarter planned and published, in a database that is gone with the process. Arguments go to the
 * application, such as {@code --server.port=8090}.
 */
public final class SampleApplication {
  private SampleApplication() {}

  public static void main(String[] arguments) {
    var inMemory = "--zhishou.database.url=jdbc:h2:mem:sample;MODE=PostgreSQL;DB_CLOSE_DELAY=-1";
    ZhishouApplication.main(
        Stream.concat(Stream.of(inMemory), Stream.of(arguments)).toArray(String[]::new));
  }
}
