package org.zhishou.engine.problem;

/** Tiny counties, each with one name that says what is in it, for the tests of all rooms. */
public final class Counties {
  private Counties() {}

  /**
   * One hospital, one centre that asks for one day a week, one attending physician who may serve
   * two days a week; the two plain weeks from Monday 2 November to Sunday 15 November 2026; 30
   * minutes.
   */
  public static CountyJson oneCentreOnePhysician() {
    return new CountyJson(
        """
        {
          period: {firstDay: '2026-11-02', lastDay: '2026-11-15'},
          hospitals: [{id: 'H1', name: '县人民医院'}],
          centres: [{id: 'C1', name: '梅江镇卫生院', dutyDaysPerWeek: 1}],
          physicians: [{id: 'P1', name: '李医师', institution: 'H1', title: 'ATTENDING'}],
          travelTimes: [{from: 'H1', to: 'C1', minutes: 30}]
        }
        """);
  }

  /**
   * One hospital H1; centres C1 and C2, 20 and 40 minutes away; attending P1, associate chief P2
   * and P3, attending of paediatrics; the two plain weeks from Monday 2 November to Sunday 15
   * November 2026. All else by default: three days a week for each centre, at most two for each
   * physician.
   */
  public static CountyJson twoCentresThreePhysicians() {
    return new CountyJson(
        """
        {
          name: '两中心三医师',
          period: {firstDay: '2026-11-02', lastDay: '2026-11-15'},
          hospitals: [{id: 'H1', name: '县人民医院', tier: 'TIER_III'}],
          centres: [
            {id: 'C1', name: '梅江镇卫生院', kind: 'TOWNSHIP'},
            {id: 'C2', name: '青塘镇卫生院', kind: 'TOWNSHIP'}
          ],
          physicians: [
            {id: 'P1', name: '李医师', institution: 'H1', title: 'ATTENDING'},
            {id: 'P2', name: '王医师', institution: 'H1', title: 'ASSOCIATE_CHIEF'},
            {id: 'P3', name: '张医师', institution: 'H1', title: 'ATTENDING',
             specialty: 'PAEDIATRICS'}
          ],
          travelTimes: [
            {from: 'H1', to: 'C1', minutes: 20},
            {from: 'H1', to: 'C2', minutes: 40}
          ]
        }
        """);
  }

  /**
   * Every property of the contract at least once, without a fault: hospitals H1 and H2; centres C1,
   * C2 (half-days, a Saturday, an evening that must be staffed) and C3 (always closed); physicians
   * P1 to P4 of the hospitals and P5 of C2; the eight weeks from Monday 28 September 2026 with the
   * built-in calendar; some travel times given and the rest estimated; a baseline with a pinned
   * duty.
   */
  public static CountyJson everyProperty() {
    return new CountyJson(
        """
        {
          name: '宁都县',
          period: {firstDay: '2026-09-28', lastDay: '2026-11-22'},
          policy: {
            dutyDaysPerWeek: 2, shortWeek: 'PROPORTIONAL', halfDayCountsAsDutyDay: false,
            maxTravelMinutes: 80, maxTravelMinutesForHalfDay: 50, maxDutyDaysPerWeek: 3,
            weights: {continuity: 120, 'preferred-date': -30, spread: 0}
          },
          hospitals: [
            {id: 'H1', name: '县人民医院', tier: 'TIER_III', latitude: 26.48, longitude: 116.01,
             defaultMaxAwayPerDay: 3,
             awayLimits: [
               {specialty: 'PAEDIATRICS', maxAwayPerDay: 2},
               {specialty: 'PAEDIATRICS', maxAwayPerDay: 0, from: '2026-10-08', to: '2026-10-09'},
               {specialty: 'PAEDIATRICS', maxAwayPerDay: 1, from: '2026-10-12', to: '2026-10-12'}
             ]},
            {id: 'H2', name: '县中医院', tier: 'TIER_II', latitude: 26.47, longitude: 116.02}
          ],
          centres: [
            {id: 'C1', name: '梅江镇卫生院', kind: 'TOWNSHIP', latitude: 26.44, longitude: 115.86,
             population: 21000, dutyDaysPerWeek: 3, responsibleHospitals: ['H1'],
             requestedSpecialties: [{specialty: 'PAEDIATRICS', daysPerFourWeeks: 2}]},
            {id: 'C2', name: '城关社区卫生服务中心', kind: 'COMMUNITY', latitude: 26.46,
             longitude: 116.0,
             openSessions: [
               {weekday: 'TUESDAY', session: 'MORNING', seats: 2},
               {weekday: 'TUESDAY', session: 'EVENING', required: true},
               {weekday: 'THURSDAY', session: 'AFTERNOON'},
               {weekday: 'SATURDAY', session: 'MORNING', from: '2026-10-12', to: '2026-11-22'}
             ]},
            {id: 'C3', latitude: 26.5, longitude: 116.1, openSessions: []}
          ],
          physicians: [
            {id: 'P1', name: '李医师', institution: 'H1', title: 'ATTENDING',
             specialty: 'PAEDIATRICS', maxDutyDaysPerWeek: 2, maxDutyDaysInPeriod: 20,
             maxTravelMinutes: 60, permittedCentres: ['C1', 'C2'], workloadPercent: 80,
             carriedOverDutyDays: -0.5, serviceDaysTarget: 12,
             regularAt: [{centre: 'C1', weekday: 'TUESDAY'}, {centre: 'C2'}],
             unavailable: [
               {from: '2026-10-08', to: '2026-10-09', reason: 'LEAVE'},
               {from: '2026-10-20', to: '2026-10-20', reason: 'NIGHT_SHIFT'},
               {from: '2026-11-02', to: '2026-11-03'}
             ],
             weeklyUnavailable: ['FRIDAY'],
             ownClinics: [{weekday: 'THURSDAY', session: 'MORNING'}],
             undesired: ['2026-11-04'], preferred: ['2026-11-05', '2026-11-10']},
            {id: 'P2', name: '王医师', institution: 'H1', title: 'ASSOCIATE_CHIEF'},
            {id: 'P3', name: '张医师', institution: 'H2', title: 'CHIEF', carriedOverDutyDays: 1.5},
            {id: 'P4', name: '赵医师', institution: 'H2', title: 'ATTENDING'},
            {id: 'P5', name: '钱医师', institution: 'C2', title: 'ATTENDING'}
          ],
          travelTimes: [
            {from: 'H1', to: 'C1', minutes: 41},
            {from: 'H2', to: 'C2', minutes: 9}
          ],
          baseline: [
            {centre: 'C1', date: '2026-10-13', session: 'FULL_DAY', physician: 'P1', pinned: true},
            {centre: 'C1', date: '2026-10-14', physician: 'P2'},
            {centre: 'C2', date: '2026-10-13', session: 'MORNING', physician: 'P5', pinned: true}
          ]
        }
        """);
  }
}
