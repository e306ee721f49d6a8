package org.zhishou.engine.sample;

/** The specialty codes that samples use; the contract leaves them free. */
final class Specialties {
  static final String GENERAL_MEDICINE = "GENERAL_MEDICINE";
  static final String INTERNAL_MEDICINE = "INTERNAL_MEDICINE";
  static final String SURGERY = "SURGERY";
  static final String PAEDIATRICS = "PAEDIATRICS";
  static final String OBSTETRICS_GYNAECOLOGY = "OBSTETRICS_GYNAECOLOGY";
  static final String PSYCHIATRY = "PSYCHIATRY";
  static final String GERIATRICS = "GERIATRICS";
  static final String OPHTHALMOLOGY = "OPHTHALMOLOGY";
  static final String OTOLARYNGOLOGY = "OTOLARYNGOLOGY";
  static final String DERMATOLOGY = "DERMATOLOGY";
  static final String ORTHOPAEDICS = "ORTHOPAEDICS";
  static final String REHABILITATION = "REHABILITATION";
  static final String TCM = "TCM";

  private Specialties() {}
}
