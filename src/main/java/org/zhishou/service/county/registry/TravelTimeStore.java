package org.zhishou.service.county.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;

/** The minutes that are known; all others are estimated when they are asked for. */
@Repository
public class TravelTimeStore {
  private static final String PAIR = " where county = ? and hospital = ? and centre = ?";

  private final JdbcClient sql;
  private final Table<KeptTravelTime> travelTimes;
  private final JdbcTemplate batches;

  TravelTimeStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    travelTimes = new Table<>(sql, "travel_time", KeptTravelTime.class);
    this.batches = batches;
  }

  public List<KeptTravelTime> all(String county) {
    return sql.sql("select * from travel_time where county = ? order by hospital, centre")
        .param(county)
        .query(travelTimes)
        .list();
  }

  public Optional<KeptTravelTime> find(String county, String hospital, String centre) {
    return sql.sql("select * from travel_time" + PAIR)
        .params(county, hospital, centre)
        .query(travelTimes)
        .optional();
  }

  void insert(List<KeptTravelTime> times) {
    batches.batchUpdate(
        "insert into travel_time (minutes, source, version, updated_at, county, hospital, centre)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        times.stream().map(TravelTimeStore::values).toList());
  }

  void update(List<KeptTravelTime> times) {
    batches.batchUpdate(
        "update travel_time set minutes = ?, source = ?, version = ?, updated_at = ?" + PAIR,
        times.stream().map(TravelTimeStore::values).toList());
  }

  void delete(List<KeptTravelTime> times) {
    batches.batchUpdate(
        "delete from travel_time" + PAIR,
        times.stream()
            .map(time -> new Object[] {time.county(), time.hospital(), time.centre()})
            .toList());
  }

  private static Object[] values(KeptTravelTime time) {
    return new Object[] {
      time.minutes(),
      time.source().name(),
      time.version(),
      Rows.time(time.updatedAt()),
      time.county(),
      time.hospital(),
      time.centre()
    };
  }
}
