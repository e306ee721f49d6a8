// Generated from the API document by `npm run types`. Not for editing.

export interface paths {
    "/api/v1/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adviseOnGivenProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessment/equity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEquityOfProvince"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessment/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssessmentFiguresOfProvince"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAuditLogOfNoCounty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAuditLogOfNoCounty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBatches"];
        put?: never;
        post: operations["submitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete: operations["deleteBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compareGivenRosters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCounties"];
        put?: never;
        post: operations["createCounty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCounty"];
        put: operations["editCounty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/assessment/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHospitalBurden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/assessment/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/assessment/equity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEquity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/assessment/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssessmentFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/assessment/missed-weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMissedWeeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/assessment/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPostingCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendar"];
        put: operations["editCalendar"];
        post?: never;
        delete: operations["removeCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/calendar-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCalendarSubscriptions"];
        put?: never;
        post: operations["subscribeToCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/calendar-subscriptions/{subscription}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeCalendarSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCentres"];
        put?: never;
        post: operations["createCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres/{centre}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCentreCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres/{centre}/ledger/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmLedgerOfCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres/{centre}/slots/{hospital}/{specialty}/{date}/{grade}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSlotUse"];
        put: operations["recordSlotUse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCentre"];
        put: operations["editCentre"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivateCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/centres/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivateCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivateCounty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHospitals"];
        put?: never;
        post: operations["createHospital"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals/{hospital}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHospitalCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals/{hospital}/clinic-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClinicSlots"];
        put: operations["changeClinicSlots"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals/{hospital}/ledger/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmLedgerOfHospital"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHospital"];
        put: operations["editHospital"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivateHospital"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/hospitals/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivateHospital"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLedger"];
        put?: never;
        post: operations["addLedgerEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLedgerWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLedgerEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger/{entry}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctLedgerEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLedgerSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/ledger/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["totalLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/lieu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLieu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMailboxes"];
        put?: never;
        post: operations["createMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/mailboxes/{mailbox}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteMailbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPhysicians"];
        put?: never;
        post: operations["createPhysician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPhysician"];
        put: operations["editPhysician"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivatePhysician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivatePhysician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{physician}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPhysicianCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{physician}/lieu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLieu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{physician}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPromotion"];
        put: operations["planPromotion"];
        post?: never;
        delete: operations["forgetPromotion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{physician}/promotion/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getServiceCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/physicians/{physician}/promotion/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getServiceCertificatePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicy"];
        put: operations["editPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/policy/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicyVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/posting-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposePostings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPostings"];
        put?: never;
        post: operations["createPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/postings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPosting"];
        put: operations["editPosting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/postings/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivatePosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/postings/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivatePosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPromotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivateCounty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/record-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRecordSettings"];
        put: operations["changeRecordSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportRegistry"];
        put: operations["replaceRegistry"];
        post: operations["importRegistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/registry.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegistryForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/registry/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importRegistryFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/registry/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewRegistryFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/registry/preview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markRegistryFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/reports/{span}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRounds"];
        put?: never;
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRound"];
        put: operations["editRound"];
        post?: never;
        delete: operations["deleteRound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAbsences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["adviseOnRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["amendRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAmendments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/amendments/{amendment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAmendment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/availability/{physician}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAvailability"];
        put: operations["handInAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/availability/{physician}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAvailabilityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/availability/{physician}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWishes"];
        put: operations["handInWishes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCarryOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/carry-over/{physician}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCarryOver"];
        put: operations["overruleCarryOver"];
        post?: never;
        delete: operations["restoreCarryOver"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance/{date}/{session}/{physician}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAttendance"];
        put: operations["recordAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compareRosters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOneDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDraftCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDraftWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adoptDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBoard"];
        put?: never;
        post: operations["tryBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/cuts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCuts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["editDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlaceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewEdits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["priceDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/workbook/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewBoardFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/drafts/{draft}/workbook/preview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markBoardFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["explainRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/explanation/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["explainDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRoundOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/policy-effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/publish/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/{version}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedVersionCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/{version}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedVersionWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/{version}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublishedChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/centres/{centre}/notice.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNoticeDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/centres/{centre}/notice.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNoticePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/centres/{centre}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNoticePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/hospitals/{hospital}/letters.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLettersDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/hospitals/{hospital}/letters.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLettersPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/physicians/{physician}/letter.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLetterDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/physicians/{physician}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLetterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/shares/{physician}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDutyShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/published/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findSubstitutes_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remindAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/runs/{run}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listScenarios"];
        put?: never;
        post: operations["createScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getScenario"];
        put: operations["editScenario"];
        post?: never;
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adoptScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rebaseScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getScenarioRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listScenarioRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["solveScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/scenarios/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["solveScenarios"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/snapshots/{snapshot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["solveRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubmission"];
        put: operations["handInMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["addToSubmission"];
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubmissionCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubmissionForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importSubmissionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/nothing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handInNothing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewSubmissionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/preview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markSubmissionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remindOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findSubstitutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSwaps"];
        put?: never;
        post: operations["offerSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSwap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/swaps/takers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findTakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSweeps"];
        put?: never;
        post: operations["createSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/sweeps/{sweep}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSweep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/rounds/{round}/sweeps/{sweep}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["solveSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slot-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSlotPolicy"];
        put: operations["changeSlotPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReservedSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSlotForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["allocateSlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importSlotFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewSlotFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots/preview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markSlotFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSlotReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/slots/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSlotReportWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/tour-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTourPlans"];
        put?: never;
        post: operations["createTourPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/tour-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTourPlan"];
        put: operations["editTourPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/tour-plans/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deactivateTourPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/tour-plans/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reactivateTourPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/tour-routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeTourRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/tour-routes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getTourSheetPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/travel-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTravelTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/travel-times/{hospital}/{centre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTravelTime"];
        put: operations["editTravelTime"];
        post?: never;
        delete: operations["removeTravelTime"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/travel-times/work-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workOutTravelTimes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhooks"];
        put?: never;
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWebhook"];
        put: operations["editWebhook"];
        post?: never;
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/webhooks/{webhook}/deliveries/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/webhooks/{webhook}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{county}/webhooks/{webhook}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["explainGivenRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProvinceExports"];
        put?: never;
        post: operations["exportProvince"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{export}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProvinceExport"];
        put?: never;
        post?: never;
        delete: operations["deleteProvinceExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{export}.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProvinceExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{export}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["streamProvinceExportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notification}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readAllNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProvinceOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post: operations["logIn"];
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/solves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSolves"];
        put?: never;
        post: operations["submitSolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/solves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSolve"];
        put?: never;
        post?: never;
        delete: operations["deleteSolve"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/solves/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["streamSolveEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/solves/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopSolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findGivenSubstitutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTokens"];
        put?: never;
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubscribedCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{county}/{centre}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublicNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            duty: components["schemas"]["Duty"];
            proposals: components["schemas"]["Proposal"][];
            week: components["schemas"]["CentreWeek"];
        };
        AbsenceList: {
            items: components["schemas"]["Absence"][];
            names: components["schemas"]["RosterNames"];
        };
        AccessToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endsAt: string;
            id: string;
            name: string;
            token?: string;
        };
        AcknowledgedGap: {
            centre: string;
            /** Format: date */
            date?: string;
            /** Format: int32 */
            missing: number;
            mode?: components["schemas"]["Mode"];
            reason: string;
            session?: components["schemas"]["Session"];
            tour?: string;
            /** Format: date */
            week?: string;
            /** Format: date */
            window?: string;
        };
        Advice: {
            exact: boolean;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            missingAfter: number;
            names: components["schemas"]["RosterNames"];
            of?: string;
            reasons: string[];
            repairs: components["schemas"]["Repair"][];
            sequence: components["schemas"]["Repair"][];
        };
        AdviceQuestion: {
            problem: components["schemas"]["RosterProblem"];
        };
        Agglomeration: {
            /** Format: double */
            attended?: number;
            centre: string;
            /** Format: int32 */
            days: number;
            name?: string;
            /** Format: double */
            planned?: number;
            /** Format: int64 */
            residents: number;
        };
        Alternative: {
            change: components["schemas"]["CostByRules"];
            newlyBroken: components["schemas"]["BrokenLimit"][];
            physician: string;
        };
        Amendment: {
            acknowledged?: components["schemas"]["AcknowledgedGap"][];
            asked: components["schemas"]["AmendmentForm"];
            /** Format: int32 */
            base: number;
            changes?: components["schemas"]["RosterChanges"];
            draft?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date */
            from: string;
            gaps?: components["schemas"]["Shortage"][];
            id: string;
            job?: string;
            limits?: components["schemas"]["BrokenLimit"][];
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            names?: components["schemas"]["RosterNames"];
            score?: components["schemas"]["Score"];
            snapshot: string;
            /** @enum {string} */
            status: "SOLVING" | "DRAFTED" | "FAILED";
        };
        AmendmentForm: {
            changes?: components["schemas"]["Change"][];
            edits?: components["schemas"]["DutyEdit"][];
            /** Format: date */
            from: string;
            /** @enum {string} */
            repair?: "NOTHING" | "SUBSTITUTES" | "SOLVE";
        };
        AmendmentPage: {
            items: components["schemas"]["AmendmentSummary"][];
            page: number;
            size: number;
            total: number;
        };
        AmendmentSummary: {
            /** Format: int32 */
            base: number;
            draft?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date */
            from: string;
            id: string;
            job?: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            snapshot: string;
            /** @enum {string} */
            status: "SOLVING" | "DRAFTED" | "FAILED";
        };
        AssessmentFigure: {
            basis: string;
            /** Format: int64 */
            denominator?: number;
            /** @enum {string} */
            id: "WEEKLY_ATTAINMENT" | "CENTRES_WITH_EVERY_WEEK_MET" | "DAYS_DEPLOYED" | "POSTING_COVERAGE" | "TOURS" | "REMOTE_SESSIONS" | "MANAGED_STAFF_DAYS";
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            planned?: number;
            /** Format: double */
            plannedValue?: number;
            /** Format: double */
            value?: number;
        };
        AssessmentFigures: {
            /** Format: date */
            from: string;
            items: components["schemas"]["AssessmentGroup"][];
            /** Format: date */
            to: string;
        };
        AssessmentGroup: {
            figures: components["schemas"]["AssessmentFigure"][];
            name?: string;
            of: string;
            span: string;
        };
        Attendance: {
            centre: string;
            /** Format: date */
            date: string;
            mode?: components["schemas"]["Mode"];
            names: components["schemas"]["RosterNames"];
            physician: string;
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            session: components["schemas"]["Session"];
            state: components["schemas"]["AttendanceState"];
            substitute?: string;
            tour?: string;
            /** Format: int64 */
            version: number;
            week: components["schemas"]["CentreWeek"];
        };
        AttendanceForm: {
            state: components["schemas"]["AttendanceState"];
            substitute?: string;
        };
        AttendanceList: {
            items: components["schemas"]["AttendedDuty"][];
            names: components["schemas"]["RosterNames"];
        };
        /** @enum {string} */
        AttendanceState: "PLANNED" | "ATTENDED" | "ABSENT" | "SUBSTITUTED";
        AttendedDuty: {
            centre: string;
            /** Format: date */
            date: string;
            mode?: components["schemas"]["Mode"];
            physician: string;
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            session: components["schemas"]["Session"];
            state: components["schemas"]["AttendanceState"];
            substitute?: string;
            tour?: string;
            /** Format: int64 */
            version: number;
        };
        AuditEntry: {
            action: string;
            actorId?: string;
            actorName: string;
            /** Format: date-time */
            at: string;
            chain: string;
            detail: string;
            hash: string;
            outcome: components["schemas"]["AuditOutcome"];
            previousHash: string;
            /** Format: int64 */
            sequence: number;
            thing: string;
        };
        AuditLogPage: {
            items: components["schemas"]["AuditEntry"][];
            page: number;
            size: number;
            total: number;
        };
        AuditLogVerification: {
            /** Format: int64 */
            brokenAt?: number;
            /** Format: int64 */
            entries: number;
            /** @enum {string} */
            flaw?: "MISSING" | "ALTERED" | "UNLINKED";
            intact: boolean;
            lastHash: string;
        };
        /** @enum {string} */
        AuditOutcome: "DONE" | "REFUSED";
        AvailabilityBody: {
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            ownClinics?: components["schemas"]["OwnClinic"][];
            preferred?: string[];
            reason?: string;
            serviceDaysTarget?: number;
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            weeklyUnavailable?: components["schemas"]["Weekday"][];
        };
        AvailabilityChange: {
            after: components["schemas"]["AvailabilityDocument"];
            /** Format: date-time */
            at: string;
            before?: components["schemas"]["AvailabilityDocument"];
            by: string;
            /** Format: int64 */
            number: number;
            /** @enum {string} */
            part: "AVAILABILITY" | "WISHES";
            reason?: string;
        };
        AvailabilityChangePage: {
            items: components["schemas"]["AvailabilityChange"][];
            page: number;
            size: number;
            total: number;
        };
        AvailabilityDocument: {
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            ownClinics?: components["schemas"]["OwnClinic"][];
            preferred?: string[];
            serviceDaysTarget?: number;
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            weeklyUnavailable?: components["schemas"]["Weekday"][];
        };
        AvailabilityPage: {
            items: components["schemas"]["HandedIn"][];
            page: number;
            size: number;
            total: number;
        };
        AwayLimit: {
            /** Format: date */
            from?: string;
            maxAwayPerDay: number;
            specialty: string;
            /** Format: date */
            to?: string;
        };
        BaselineDuty: {
            centre: string;
            /** Format: date */
            date: string;
            mode?: components["schemas"]["Mode"];
            physician: string;
            /** @default false */
            pinned?: boolean;
            /**
             * @default FULL_DAY
             * @enum {string}
             */
            session?: "FULL_DAY" | "MORNING" | "AFTERNOON" | "EVENING";
            tour?: string;
        };
        Batch: {
            counts: components["schemas"]["BatchCounts"];
            /** Format: date-time */
            endedAt?: string;
            /** Format: uri-reference */
            failures?: string;
            id: string;
            /** Format: uri-reference */
            jobs: string;
            name?: string;
            /** Format: int32 */
            problems: number;
            /** Format: date-time */
            startedAt?: string;
            status: components["schemas"]["BatchStatus"];
            /** Format: date-time */
            submittedAt: string;
        };
        BatchCounts: {
            COMPLETED: number;
            FAILED: number;
            QUEUED: number;
            SOLVING: number;
            STOPPED: number;
        };
        BatchPage: {
            items: components["schemas"]["Batch"][];
            page: number;
            size: number;
            total: number;
        };
        /** @enum {string} */
        BatchStatus: "QUEUED" | "SOLVING" | "ENDED";
        BatchSubmission: {
            name?: string;
            problems: components["schemas"]["RosterProblem"][];
        };
        Board: {
            centres: components["schemas"]["BoardCentre"][];
            days: components["schemas"]["BoardDay"][];
            draft?: string;
            duties: components["schemas"]["BoardDuty"][];
            missing: components["schemas"]["BoardGap"][];
            physicians: components["schemas"]["BoardPhysician"][];
            score: components["schemas"]["Score"];
            /** Format: date */
            today: string;
            tours: components["schemas"]["BoardTour"][];
            verdict?: components["schemas"]["EditVerdict"];
            /** Format: int32 */
            version?: number;
        };
        BoardCentre: {
            id: string;
            name: string;
            open: string;
            required: number[];
            staffed: number[];
        };
        BoardDay: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind?: "HOLIDAY" | "MAKE_UP";
            working: boolean;
        };
        BoardDuty: {
            centre: string;
            /** Format: date */
            date: string;
            mode?: components["schemas"]["Mode"];
            physician: string;
            pinned: boolean;
            published: boolean;
            session: components["schemas"]["Session"];
            tour?: string;
        };
        BoardGap: {
            centre: string;
            /** Format: date */
            date?: string;
            mode?: components["schemas"]["Mode"];
            reason: string;
            /** Format: int32 */
            required: number;
            session?: components["schemas"]["Session"];
            /** Format: int32 */
            staffed: number;
            tour?: string;
            /** Format: date */
            week?: string;
        };
        BoardMark: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "LEAVE" | "NIGHT_SHIFT" | "TRAINING" | "AWAY" | "OWN_CLINIC" | "POSTED" | "UNDESIRED" | "PREFERRED";
            session?: components["schemas"]["Session"];
        };
        BoardPhysician: {
            dispatched: boolean;
            /** Format: int32 */
            halfDays: number;
            id: string;
            institution: string;
            institutionName: string;
            marks: components["schemas"]["BoardMark"][];
            name: string;
            /** Format: int32 */
            periodLimit?: number;
            specialty: string;
            /** Format: int64 */
            targetHalfDays?: number;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            /** Format: int32 */
            weeklyLimit: number;
        };
        BoardPreview: {
            edits: components["schemas"]["BoardPreviewEdit"][];
            encoding?: string;
            refused: components["schemas"]["FileCell"][];
            /** Format: int32 */
            rows: number;
            together?: components["schemas"]["BoardVerdict"];
        };
        BoardPreviewEdit: {
            cell?: string;
            centreName: string;
            edit: components["schemas"]["DutyEdit"];
            inPlaceOfName?: string;
            physicianName: string;
            sheet?: string;
            verdict: components["schemas"]["BoardVerdict"];
        };
        BoardTour: {
            centre: string;
            id: string;
            name: string;
            stops: string[];
            team: components["schemas"]["BoardTourTeam"][];
            windows: components["schemas"]["BoardTourWindow"][];
        };
        BoardTourTeam: {
            /** Format: int32 */
            seats: number;
            specialty?: string;
        };
        BoardTourWindow: {
            dates: string[];
            /** Format: date */
            from: string;
            /** Format: int32 */
            missing: number;
            /** Format: date */
            to: string;
        };
        BoardVerdict: {
            accepted: boolean;
            broken: components["schemas"]["BrokenLimit"][];
            /** Format: int64 */
            coverage: number;
            impossible: string[];
            /** Format: int64 */
            limits: number;
            /** Format: int64 */
            soft: number;
        };
        Bounds: {
            coverage: components["schemas"]["CoverageBound"];
            soft?: components["schemas"]["SoftBound"];
        };
        BrokenLimit: {
            id: string;
            message: string;
        };
        CalendarDays: {
            holidays?: string[];
            makeUpWorkingDays?: string[];
        };
        CalendarSubscription: {
            /** Format: uri */
            address?: string;
            centre?: string;
            hospital?: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            name?: string;
            physician?: string;
        };
        CalendarSubscriptionBody: {
            centre?: string;
            hospital?: string;
            name?: string;
            physician?: string;
        };
        CalendarSubscriptionList: {
            items: components["schemas"]["CalendarSubscription"][];
        };
        CalendarYear: {
            builtIn: boolean;
            holidays: string[];
            makeUpWorkingDays: string[];
            provisional: boolean;
            /** Format: int32 */
            year: number;
        };
        Caller: {
            /** @enum {string} */
            by: "PASSWORD" | "SESSION" | "TOKEN" | "OPENID";
            centre?: string;
            county?: string;
            csrfToken?: string;
            hospital?: string;
            mustChangePassword?: boolean;
            name: string;
            physician?: string;
            roles: components["schemas"]["Role"][];
        };
        CarriedOver: {
            carryOver: components["schemas"]["CarryOverDocument"];
            institution: string;
            lastRound?: components["schemas"]["CarriedOverLastRound"];
            name?: string;
            overruled?: components["schemas"]["CarryOverOverruled"];
            physician: string;
            serviceTarget?: components["schemas"]["CarriedOverServiceTarget"];
            /** @enum {string} */
            source: "LAST_ROUND" | "REGISTRY" | "OVERRULED";
        };
        CarriedOverLastRound: {
            /** Format: int64 */
            attendedHalfDays?: number;
            /** Format: int64 */
            awaitedHalfDays?: number;
            /** Format: int64 */
            carriedInHalfDays?: number;
            /** Format: double */
            carriedOverDutyDays?: number;
            /** Format: int64 */
            halfDays?: number;
            id: string;
            regularAt: components["schemas"]["RegularAt"][];
            /** Format: int64 */
            targetHalfDays?: number;
        };
        CarriedOverServiceTarget: {
            /** Format: date */
            by: string;
            /** Format: int32 */
            missingDutyDays: number;
            /** Format: int32 */
            mostDutyDays: number;
            /** Format: int32 */
            quartersLeft: number;
            /** Format: int32 */
            requiredMonths: number;
            /** Format: double */
            servedMonths: number;
            /** Format: int32 */
            serviceDaysTarget: number;
        };
        CarryOverBody: {
            carriedOverDutyDays?: number;
            reason: string;
            regularAt?: components["schemas"]["RegularAt"][];
            serviceDaysTarget?: number;
        };
        CarryOverDocument: {
            /** Format: double */
            carriedOverDutyDays?: number;
            regularAt?: components["schemas"]["RegularAt"][];
            /** Format: int32 */
            serviceDaysTarget?: number;
        };
        CarryOverOverruled: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            /** Format: int64 */
            version: number;
        };
        CarryOverPage: {
            items: components["schemas"]["CarriedOver"][];
            page: number;
            size: number;
            total: number;
        };
        Centre: {
            closed?: components["schemas"]["Closure"][];
            dutyDaysPerWeek?: number;
            id: string;
            /** @enum {string} */
            kind?: "COMMUNITY" | "TOWNSHIP";
            latitude?: number;
            longitude?: number;
            name?: string;
            openSessions?: components["schemas"]["OpenSession"][];
            population?: number;
            requestedSpecialties?: components["schemas"]["RequestedSpecialty"][];
            responsibleHospitals?: string[];
        };
        CentreDraft: {
            active?: boolean;
            closed?: components["schemas"]["Closure"][];
            /** Format: date-time */
            createdAt?: string;
            dutyDaysPerWeek?: number;
            id: string;
            /** @enum {string} */
            kind?: "COMMUNITY" | "TOWNSHIP";
            latitude?: number;
            longitude?: number;
            name?: string;
            names?: components["schemas"]["RosterNames"];
            openSessions?: components["schemas"]["OpenSession"][];
            population?: number;
            requestedSpecialties?: components["schemas"]["RequestedSpecialty"][];
            responsibleHospitals?: string[];
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        CentreFigure: {
            centre: string;
            dutyDays: number;
            dutyDaysPer10000Residents: number | null;
            evenings: number;
            extraDays: number;
            missingDays: number;
            remoteDays: number;
            requiredDays: number;
            seniorDays: number;
            specialtyDays: {
                [key: string]: number;
            };
            tourDays: number;
            weekendDays: number;
        };
        CentreWeek: {
            centre: string;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            staffed: number;
            /** Format: date */
            week: string;
        };
        CentreWeeks: {
            centre: string;
            weeks: string[];
        };
        Certificate: {
            exact: boolean;
            /** Format: int32 */
            leastMissing: number;
            /** Format: int32 */
            possible: number;
            /** Format: int32 */
            possibleSessions: number;
            reasons: string[];
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            requiredSessions: number;
        };
        CertifiedService: {
            centre: string;
            centreName?: string;
            /** Format: int32 */
            confirmedByCentre: number;
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            entries: number;
            /** Format: date */
            from: string;
            /** Format: int32 */
            halfDays: number;
            /** Format: date */
            to: string;
            /** @enum {string} */
            type: "DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN";
        };
        Change: {
            centre?: string | Record<string, never>;
            /** Format: date */
            date?: string;
            /** @default 5 */
            daysPerWeek?: number;
            dutyDaysPerWeek?: number;
            /** Format: date */
            from?: string;
            hospital?: string;
            /** @enum {string} */
            kind: "withdraw-hospital" | "withdraw-physician" | "add-physician" | "open-centre" | "close-centre" | "reopen-centre" | "change-duty-days" | "change-sessions" | "change-policy-limit" | "change-physician-limit" | "change-away-limit" | "change-weight" | "permit-hospital" | "permit-centre" | "post-physician" | "change-tour" | "replace-day";
            limit?: string;
            maxAwayPerDay?: number;
            openSessions?: components["schemas"]["OpenSession"][];
            physician?: string | Record<string, never>;
            reason?: string;
            rule?: string;
            specialty?: string;
            /** Format: date */
            to?: string;
            tour?: components["schemas"]["Tour"];
            value?: number;
            weight?: number;
            working?: boolean;
        };
        ClinicSlot: {
            senior: boolean;
            session: components["schemas"]["Session"];
            /** Format: int32 */
            slots: number;
            specialty: string;
            /** @enum {string} */
            weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        };
        ClinicSlotForm: {
            /** @default false */
            senior?: boolean;
            session: components["schemas"]["Session"];
            /** Format: int32 */
            slots: number;
            specialty: string;
            weekday: components["schemas"]["Weekday"];
        };
        ClinicSlots: {
            clinics: components["schemas"]["ClinicSlot"][];
        };
        ClinicSlotsForm: {
            clinics: components["schemas"]["ClinicSlotForm"][];
        };
        Closure: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ComparedRoster: {
            change?: components["schemas"]["CostByRules"];
            difference?: components["schemas"]["RosterDifference"];
            figures: components["schemas"]["RosterFigures"];
            label?: string;
            of: string;
        };
        Comparison: {
            columns: components["schemas"]["ComparedRoster"][];
            names: components["schemas"]["RosterNames"];
        };
        ComparisonQuestion: {
            problem: components["schemas"]["RosterProblem"];
            rosters: components["schemas"]["GivenRoster"][];
        };
        CostByRules: {
            /** Format: int64 */
            coverage: number;
            /** Format: int64 */
            limits: number;
            rules: components["schemas"]["RuleChange"][];
            /** Format: int64 */
            soft: number;
        };
        CostChange: components["schemas"]["CostByRules"];
        County: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            id: string;
            name: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        CountyCalendar: {
            builtIn: boolean;
            holidays?: string[];
            makeUpWorkingDays?: string[];
        };
        CountyDraft: {
            active?: boolean;
            /** Format: date-time */
            createdAt?: string;
            id: string;
            name: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        CountyGlance: {
            id: string;
            name: string;
            ready: boolean;
            roster?: components["schemas"]["CountyGlanceRoster"];
            round?: components["schemas"]["CountyGlanceRound"];
        };
        CountyGlanceRoster: {
            /** Format: int64 */
            limits: number;
            /** Format: int32 */
            possible: number;
            published: boolean;
            /** Format: int32 */
            required: number;
            /** Format: int64 */
            soft: number;
            /** Format: int32 */
            staffed: number;
        };
        CountyGlanceRound: {
            /** Format: date-time */
            deadline: string;
            id: string;
            name: string;
            state: components["schemas"]["RoundState"];
        };
        CountyPage: {
            items: components["schemas"]["County"][];
            page: number;
            size: number;
            total: number;
        };
        CoverageBound: {
            exact: boolean;
            possible: number;
            possiblePlaces?: number;
            possibleSessions: number;
            reasons: string[];
            required: number;
            requiredPlaces?: number;
            requiredSessions: number;
            staffed: number;
            staffedPlaces?: number;
            staffedSessions: number;
        };
        CurvePoint: {
            exact: boolean;
            /** Format: int32 */
            leastMissing: number;
            /** Format: int32 */
            possible: number;
            /** Format: int32 */
            possibleSessions: number;
            reasons: string[];
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            requiredSessions: number;
            /** Format: int32 */
            value: number;
        };
        Cut: {
            centres: components["schemas"]["CentreWeeks"][];
            heldByDay: string[];
            heldByPeriod: string[];
            heldByWeek: string[];
            /** Format: int32 */
            missing: number;
            sentence: string;
        };
        Cuts: {
            cuts: components["schemas"]["Cut"][];
        };
        DeployedDays: {
            /** Format: int32 */
            days: number;
            /** Format: double */
            per10000?: number;
            specialty: string;
            title: string;
        };
        DeployedDaysList: {
            basis: string;
            items: components["schemas"]["DeployedDays"][];
            /** Format: int64 */
            residents: number;
        };
        Draft: {
            current: boolean;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** @enum {string} */
            origin: "SOLVED" | "SCENARIO" | "EDITED" | "AMENDED";
            parent?: string;
            score: components["schemas"]["Score"];
            snapshot: string;
        };
        DraftPage: {
            items: components["schemas"]["Draft"][];
            page: number;
            size: number;
            total: number;
        };
        Duty: {
            centre: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            mode?: "REMOTE";
            physician: string;
            pinned: boolean;
            session: components["schemas"]["Session"];
            tour?: string;
        };
        DutyEdit: {
            centre?: string;
            /** Format: date */
            date?: string;
            inPlaceOf?: string;
            /** @enum {string} */
            kind: "assign" | "clear" | "swap" | "move" | "pin";
            mode?: components["schemas"]["Mode"];
            one?: components["schemas"]["DutySeat"];
            other?: components["schemas"]["DutySeat"];
            physician?: string;
            pinned?: boolean;
            session?: components["schemas"]["Session"];
            /** Format: date */
            toDate?: string;
            toSession?: components["schemas"]["Session"];
            tour?: string;
        };
        DutyEdits: {
            edits: components["schemas"]["DutyEdit"][];
        };
        DutyExplanation: {
            duty: components["schemas"]["Duty"];
            eligible: components["schemas"]["Alternative"][];
            ifEmpty: components["schemas"]["CostByRules"];
            ineligible: components["schemas"]["Alternative"][];
            names: components["schemas"]["RosterNames"];
            of?: string;
        };
        DutySeat: {
            centre: string;
            /** Format: date */
            date: string;
            mode?: components["schemas"]["Mode"];
            physician: string;
            session: components["schemas"]["Session"];
            tour?: string;
        };
        DutyShare: {
            /** Format: int32 */
            leastHalfDays: number;
            load: components["schemas"]["PhysicianLoad"];
            /** Format: int32 */
            medianHalfDays: number;
            /** Format: int32 */
            mostHalfDays: number;
            /** Format: int32 */
            sharing: number;
            /** Format: int32 */
            version: number;
        };
        EditOutcome: {
            accepted: boolean;
            change: components["schemas"]["CostByRules"];
            duties: components["schemas"]["Duty"][];
            names: components["schemas"]["RosterNames"];
            newlyBroken: components["schemas"]["BrokenLimit"][];
            refusals: components["schemas"]["Fault"][];
            score: components["schemas"]["Score"];
        };
        EditVerdict: {
            accepted: boolean;
            change: components["schemas"]["CostByRules"];
            newlyBroken: components["schemas"]["BrokenLimit"][];
            refusals: components["schemas"]["Fault"][];
        };
        EquityFigure: {
            /** Format: int64 */
            days: number;
            hooverIndex: number;
            /** Format: int64 */
            tenthsOff: number;
        };
        EquityMeasures: {
            /** Format: double */
            concentration?: number;
            /** Format: double */
            gini?: number;
            /** Format: double */
            theil?: number;
            /** Format: double */
            theilBetween?: number;
            /** Format: double */
            theilWithin?: number;
        };
        EquityOfSpan: {
            agglomeration: components["schemas"]["Agglomeration"][];
            attended: components["schemas"]["EquityMeasures"];
            planned: components["schemas"]["EquityMeasures"];
            span: string;
        };
        EquityOverTime: {
            basis: string;
            items: components["schemas"]["EquityOfSpan"][];
        };
        ExplainedShortage: {
            centre?: string;
            cut?: string;
            /** Format: date */
            date?: string;
            missing?: number;
            /** @enum {string} */
            mode?: "REMOTE";
            reason: string;
            required?: number;
            session?: components["schemas"]["Session"];
            staffed?: number;
            tour?: string;
            /** Format: date */
            week?: string;
            /** Format: date */
            window?: string;
        };
        Explanation: components["schemas"]["RosterExplanation"] | components["schemas"]["DutyExplanation"];
        ExplanationQuestion: {
            duties: components["schemas"]["BaselineDuty"][];
            duty?: components["schemas"]["BaselineDuty"];
            problem: components["schemas"]["RosterProblem"];
        };
        ExportDocument: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            /** Format: int32 */
            counties: number;
            /** Format: int32 */
            done: number;
            /** Format: date-time */
            endedAt?: string;
            id: string;
            /** Format: date */
            on: string;
            parts?: components["schemas"]["ExportPart"][];
            /** @enum {string} */
            status: "RUNNING" | "ENDED";
            type: string;
        };
        ExportDocumentPage: {
            items: components["schemas"]["ExportDocument"][];
            page: number;
            size: number;
            total: number;
        };
        ExportPart: {
            /** Format: int64 */
            bytes?: number;
            county: string;
            countyName: string;
            file?: string;
            round?: string;
            /** @enum {string} */
            status: "WAITING" | "WRITTEN" | "NOTHING" | "FAILED";
            /** Format: int32 */
            version?: number;
        };
        Fault: {
            code: string;
            message: string;
            pointer: string;
        };
        FileCell: {
            cell: string;
            code: string;
            message: string;
            sheet: string;
            value: string;
        };
        FileChange: {
            after: string;
            before: string;
            id: string;
            label: string;
            name: string;
            what: string;
        };
        FilePreview: {
            changed: components["schemas"]["FileChange"][];
            encoding?: string;
            notMentioned: string[];
            refused: components["schemas"]["FileCell"][];
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            unchanged: number;
            warnings: components["schemas"]["FileCell"][];
        };
        GapAcknowledgement: {
            centre: string;
            /** Format: date */
            date?: string;
            /** Format: date */
            from?: string;
            mode?: components["schemas"]["Mode"];
            reason: string;
            session?: components["schemas"]["Session"];
            /** Format: date */
            to?: string;
            tour?: string;
            /** Format: date */
            week?: string;
            /** Format: date */
            window?: string;
        };
        GivenRoster: {
            duties: components["schemas"]["BaselineDuty"][];
            name: string;
        };
        GivenSubstituteQuestion: {
            duties: components["schemas"]["BaselineDuty"][];
            /** Format: date */
            from?: string;
            physician?: string;
            problem: components["schemas"]["RosterProblem"];
            /** Format: date */
            to?: string;
            vacant?: components["schemas"]["BaselineDuty"][];
        };
        HandedIn: {
            availability?: components["schemas"]["AvailabilityDocument"];
            availabilityWritten?: components["schemas"]["Written"];
            dropped?: components["schemas"]["AvailabilityDocument"];
            institution: string;
            name?: string;
            physician: string;
            submitted: boolean;
            warnings: components["schemas"]["ProblemError"][];
            wishes?: components["schemas"]["AvailabilityDocument"];
            wishesWritten?: components["schemas"]["Written"];
        };
        HandInReason: {
            reason?: string;
        };
        Hospital: {
            awayLimits?: components["schemas"]["AwayLimit"][];
            defaultMaxAwayPerDay?: number;
            id: string;
            latitude?: number;
            longitude?: number;
            name?: string;
            /** @enum {string} */
            tier?: "TIER_II" | "TIER_III";
        };
        HospitalBurden: {
            /** Format: int32 */
            days: number;
            hospital: string;
            name?: string;
            /** Format: int32 */
            physicians: number;
            /** Format: double */
            relative?: number;
            /** Format: double */
            shareOfDays?: number;
            /** Format: double */
            shareOfPhysicians?: number;
            span: string;
            /** Format: int64 */
            travelMinutes: number;
        };
        HospitalBurdens: {
            basis: string;
            items: components["schemas"]["HospitalBurden"][];
        };
        HospitalDraft: {
            active?: boolean;
            awayLimits?: components["schemas"]["AwayLimit"][];
            /** Format: date-time */
            createdAt?: string;
            defaultMaxAwayPerDay?: number;
            id: string;
            latitude?: number;
            longitude?: number;
            name?: string;
            names?: components["schemas"]["RosterNames"];
            /** @enum {string} */
            tier?: "TIER_II" | "TIER_III";
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        HospitalMinutes: {
            hospital: string;
            minutes: number;
        };
        ImportTally: {
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            dropped: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            updated: number;
        };
        JudgedRoster: {
            /** Format: int64 */
            coverage: number;
            /** Format: int64 */
            limits: number;
            /** Format: int32 */
            possible: number;
            /** Format: int32 */
            required: number;
            /** Format: int64 */
            soft: number;
            /** Format: int32 */
            staffed: number;
        };
        KeptCentre: {
            active: boolean;
            closed?: components["schemas"]["Closure"][];
            /** Format: date-time */
            createdAt: string;
            dutyDaysPerWeek?: number;
            id: string;
            /** @enum {string} */
            kind?: "COMMUNITY" | "TOWNSHIP";
            latitude?: number;
            longitude?: number;
            name?: string;
            names?: components["schemas"]["RosterNames"];
            openSessions?: components["schemas"]["OpenSession"][];
            population?: number;
            requestedSpecialties?: components["schemas"]["RequestedSpecialty"][];
            responsibleHospitals?: string[];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        KeptCentrePage: {
            items: components["schemas"]["KeptCentre"][];
            page: number;
            size: number;
            total: number;
        };
        KeptHospital: {
            active: boolean;
            awayLimits?: components["schemas"]["AwayLimit"][];
            /** Format: date-time */
            createdAt: string;
            defaultMaxAwayPerDay?: number;
            id: string;
            latitude?: number;
            longitude?: number;
            name?: string;
            names?: components["schemas"]["RosterNames"];
            /** @enum {string} */
            tier?: "TIER_II" | "TIER_III";
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        KeptHospitalPage: {
            items: components["schemas"]["KeptHospital"][];
            page: number;
            size: number;
            total: number;
        };
        KeptPhysician: {
            active: boolean;
            /** @default 0 */
            carriedOverDutyDays?: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            institution: string;
            managedBy?: string;
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            name?: string;
            names?: components["schemas"]["RosterNames"];
            ownClinics?: components["schemas"]["OwnClinic"][];
            permittedCentres?: string[];
            phone?: string;
            preferred?: string[];
            regularAt?: components["schemas"]["RegularAt"][];
            /** @default 0 */
            serviceDaysTarget?: number;
            /** @default GENERAL_MEDICINE */
            specialty?: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
            weeklyUnavailable?: components["schemas"]["Weekday"][];
            /** @default 100 */
            workloadPercent?: number;
        };
        KeptPhysicianPage: {
            items: components["schemas"]["KeptPhysician"][];
            page: number;
            size: number;
            total: number;
        };
        KeptPosting: {
            active: boolean;
            centre: string;
            /** Format: date-time */
            createdAt: string;
            /** @default 5 */
            daysPerWeek?: number;
            /** Format: date */
            from: string;
            id: string;
            names?: components["schemas"]["RosterNames"];
            physician: string;
            terms?: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        KeptPostingPage: {
            items: components["schemas"]["KeptPosting"][];
            page: number;
            size: number;
            total: number;
        };
        KeptTourPlan: {
            active: boolean;
            centre: string;
            /** Format: date-time */
            createdAt: string;
            frequency: components["schemas"]["TourFrequency"];
            /** Format: date */
            from?: string;
            id: string;
            /** @default 0 */
            minGapDays?: number;
            minutesFrom?: components["schemas"]["HospitalMinutes"][];
            name?: string;
            names?: components["schemas"]["RosterNames"];
            stops?: string[];
            team: components["schemas"]["TeamSeats"][];
            /** Format: date */
            to?: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
            villages?: components["schemas"]["TourVillage"][];
            weekdays?: components["schemas"]["Weekday"][];
        };
        KeptTourPlanPage: {
            items: components["schemas"]["KeptTourPlan"][];
            page: number;
            size: number;
            total: number;
        };
        KeptTravelTime: {
            from: string;
            /** Format: int32 */
            minutes?: number;
            source?: components["schemas"]["TravelSource"];
            to: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version: number;
        };
        LedgerAddition: {
            centre: string;
            /** Format: date */
            from: string;
            physician: string;
            reason: string;
            session?: components["schemas"]["Session"];
            /** Format: date */
            to?: string;
            tour?: string;
            /** @enum {string} */
            type: "DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN";
        };
        LedgerConfirmation: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        LedgerConfirmed: {
            /** Format: int32 */
            confirmed: number;
        };
        LedgerCorrection: {
            counter: components["schemas"]["LedgerEntry"];
            entry?: components["schemas"]["LedgerEntry"];
        };
        LedgerCorrectionForm: {
            instead?: components["schemas"]["LedgerInstead"];
            reason: string;
        };
        LedgerEntry: {
            afterSeal: boolean;
            centre: components["schemas"]["NamedThing"];
            confirmedByCentre?: components["schemas"]["LedgerConfirmation"];
            confirmedByHospital?: components["schemas"]["LedgerConfirmation"];
            /** Format: int64 */
            counteredBy?: number;
            /** Format: int64 */
            counters?: number;
            /** Format: int32 */
            days: number;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            halfDays: number;
            /** Format: int64 */
            id: number;
            institution: components["schemas"]["NamedThing"];
            physician: components["schemas"]["NamedThing"];
            reason?: string;
            restDay: boolean;
            /** Format: int32 */
            rosterVersion?: number;
            round?: string;
            session?: components["schemas"]["Session"];
            specialty: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            /** Format: date */
            to: string;
            tour?: string;
            /** Format: int32 */
            travelMinutes?: number;
            /** @enum {string} */
            type: "DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN";
        };
        LedgerInstead: {
            centre: string;
            /** Format: date */
            from: string;
            physician: string;
            session?: components["schemas"]["Session"];
            /** Format: date */
            to?: string;
            tour?: string;
            /** @enum {string} */
            type: "DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN";
        };
        LedgerPage: {
            items: components["schemas"]["LedgerEntry"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        LedgerSeal: {
            /** Format: int32 */
            entries: number;
            fingerprint: string;
            /** Format: date */
            from: string;
            intact: boolean;
            /** Format: int32 */
            late: number;
            round: string;
            /** Format: date-time */
            sealedAt: string;
            /** Format: date */
            to: string;
        };
        LedgerSeals: {
            items: components["schemas"]["LedgerSeal"][];
        };
        LedgerTotal: {
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            halfDays: number;
            of: components["schemas"]["NamedThing"];
            span: string;
            /** @enum {string} */
            type: "DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN";
        };
        LedgerTotals: {
            items: components["schemas"]["LedgerTotal"][];
        };
        Lever: {
            centre?: string;
            hospital?: string;
            /** @enum {string} */
            kind: "policy-limit" | "weight" | "duty-days" | "fewer-physicians";
            /** @enum {string} */
            limit?: "dutyDaysPerWeek" | "maxDutyDaysPerWeek" | "maxTravelMinutes" | "maxTravelMinutesForHalfDay";
            rule?: string;
        };
        LieuAccount: {
            /** Format: int32 */
            earned: number;
            /** Format: int32 */
            granted: number;
            grantedDates: string[];
            institution: string;
            name?: string;
            /** Format: date */
            oldest?: string;
            open: components["schemas"]["LieuOwed"][];
            /** Format: int32 */
            owed: number;
            physician: string;
            /** Format: int32 */
            stale: number;
            /** Format: int32 */
            staleAfterDays: number;
        };
        LieuAccounts: {
            items: components["schemas"]["LieuAccount"][];
        };
        LieuOwed: {
            /** Format: date */
            date: string;
            /** Format: int32 */
            minutes: number;
        };
        LimitBreach: components["schemas"]["BrokenLimit"];
        Login: {
            name: string;
            /** Format: password */
            password: string;
        };
        LoginState: {
            caller?: components["schemas"]["Caller"];
            sampleUsers: components["schemas"]["SampleUser"][];
        };
        Mailbox: {
            centre?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: email */
            email: string;
            hospital?: string;
            id: string;
            kinds: components["schemas"]["NotificationKinds"];
            /** @enum {string} */
            language: "zh" | "en";
            lastDelivery?: components["schemas"]["WebhookDelivery"];
            physician?: string;
            role: components["schemas"]["Role"];
        };
        MailboxPage: {
            items: components["schemas"]["Mailbox"][];
            page: number;
            size: number;
            total: number;
        };
        MailboxTerms: {
            centre?: string;
            /** Format: email */
            email: string;
            hospital?: string;
            kinds?: components["schemas"]["NotificationKind"][];
            /**
             * @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
            physician?: string;
            role: components["schemas"]["Role"];
        };
        MissedWeek: {
            /** Format: int32 */
            absent: number;
            acknowledged?: string;
            /** Format: int32 */
            attended: number;
            /** Format: int32 */
            awaited: number;
            centre: string;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            missingAsPlanned: number;
            name?: string;
            /** Format: int32 */
            required: number;
            round: string;
            /** Format: date */
            week: string;
        };
        MissedWeeks: {
            items: components["schemas"]["MissedWeek"][];
        };
        /**
         * @default ON_SITE
         * @enum {string}
         */
        Mode: "ON_SITE" | "REMOTE";
        Moved: {
            from: components["schemas"]["Duty"];
            to: components["schemas"]["Duty"];
        };
        NamedPhysician: {
            institution: string;
            name?: string;
            specialty: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
        };
        NamedThing: {
            id: string;
            name?: string;
        };
        NewAccessToken: {
            /** Format: int32 */
            days?: number;
            name: string;
        };
        NewScenario: {
            changes?: components["schemas"]["Change"][];
            moreChanges?: components["schemas"]["Change"][];
            name?: string;
            parent?: string;
            snapshot?: string;
        };
        NewSweep: {
            /**
             * Format: int32
             * @default 1
             */
            by?: number;
            /** Format: int32 */
            from: number;
            lever: components["schemas"]["Lever"];
            scenario?: string;
            snapshot?: string;
            /** Format: int32 */
            to: number;
        };
        NewUser: {
            centre?: string;
            county?: string;
            displayName?: string;
            hospital?: string;
            name: string;
            physician?: string;
            roles: components["schemas"]["Role"][];
        };
        Notification: {
            /** Format: date-time */
            at: string;
            county: string;
            data: {
                [key: string]: unknown;
            };
            id: string;
            kind: string;
            names: components["schemas"]["RosterNames"];
            /** Format: date-time */
            readAt?: string;
            subject: string;
            text: string;
            title: string;
        };
        /** @enum {string} */
        NotificationKind: "round.opened" | "round.planning" | "round.closed" | "handin.reminded" | "roster.published" | "roster.amended" | "duty.vacant" | "swap.offered" | "swap.taken" | "swap.confirmed" | "swap.approved" | "swap.refused" | "swap.withdrawn" | "solve.ended";
        NotificationKinds: components["schemas"]["NotificationKind"][];
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            page: number;
            size: number;
            total: number;
        };
        NotificationsRead: {
            /** Format: int32 */
            marked: number;
        };
        OpenGap: {
            acknowledge: components["schemas"]["GapAcknowledgement"];
            centre: string;
            centreName?: string;
            /** Format: date */
            date?: string;
            missing: number;
            mode?: components["schemas"]["Mode"];
            required?: number;
            session?: components["schemas"]["Session"];
            staffed?: number;
            tour?: string;
            tourName?: string;
            /** Format: date */
            week?: string;
            /** Format: date */
            window?: string;
        };
        OpenSession: {
            /** Format: date */
            from?: string;
            mode?: components["schemas"]["Mode"];
            /** @default false */
            required?: boolean;
            /** @default 1 */
            seats?: number;
            session: components["schemas"]["Session"];
            /** Format: date */
            to?: string;
            weekday: components["schemas"]["Weekday"];
        };
        OverviewCentre: {
            id: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            name: string;
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            staffed: number;
            weeks: components["schemas"]["OverviewCentreWeek"][];
        };
        OverviewCentreWeek: {
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            staffed: number;
        };
        OverviewCoverage: {
            exact: boolean;
            /** Format: int32 */
            possible: number;
            /** Format: int32 */
            possibleSessions: number;
            reasons: string[];
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            requiredSessions: number;
            /** Format: int32 */
            staffed: number;
            /** Format: int32 */
            staffedSessions: number;
        };
        OverviewGap: {
            centre: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            missing: number;
            reason: string;
        };
        OverviewInstitution: {
            id: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            name: string;
        };
        OverviewLink: {
            centre: string;
            /** Format: int32 */
            days: number;
            institution: string;
        };
        OverviewPublished: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int32 */
            differences: number;
            /** Format: int32 */
            version: number;
        };
        OverviewRoster: {
            centres: components["schemas"]["OverviewCentre"][];
            coverage: components["schemas"]["OverviewCoverage"];
            draft?: string;
            /** Format: double */
            gapPercent?: number;
            gaps: components["schemas"]["OverviewGap"][];
            institutions: components["schemas"]["OverviewInstitution"][];
            links: components["schemas"]["OverviewLink"][];
            loadHalfDays: components["schemas"]["OverviewSpread"];
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            published: boolean;
            rules: components["schemas"]["OverviewRule"][];
            score: components["schemas"]["OverviewScore"];
            /** Format: int64 */
            softLowerBound?: number;
            travelMinutes: components["schemas"]["OverviewSpread"];
            /** Format: int32 */
            version?: number;
            weeks: components["schemas"]["OverviewWeek"][];
        };
        OverviewRound: {
            /** Format: date-time */
            deadline: string;
            /** Format: date */
            firstDay: string;
            id: string;
            /** Format: date */
            lastDay: string;
            name: string;
            state: components["schemas"]["RoundState"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            weeks: number;
        };
        OverviewRule: {
            /** Format: int64 */
            cost: number;
            id: string;
            level: string;
            /** Format: int64 */
            lowerBound?: number;
            /** Format: int32 */
            matches: number;
        };
        OverviewScore: {
            /** Format: int64 */
            coverage: number;
            /** Format: int64 */
            limits: number;
            /** Format: int64 */
            soft: number;
        };
        OverviewSpread: {
            /** Format: double */
            gini: number;
            /** Format: int64 */
            max: number;
            /** Format: double */
            median: number;
            /** Format: int64 */
            min: number;
        };
        OverviewToDo: {
            /** Format: int32 */
            count: number;
            /** @enum {string} */
            step: "HAND_INS_MISSING" | "END_COLLECTING" | "SOLVE" | "COVER_GAPS" | "PUBLISH" | "PUBLISH_CHANGES" | "CLOSE";
        };
        OverviewWeek: {
            /** Format: date */
            monday: string;
            /** Format: int32 */
            possible: number;
            /** Format: int32 */
            required: number;
            /** Format: int32 */
            staffed: number;
        };
        OwnClinic: {
            session: components["schemas"]["Session"];
            weekday: components["schemas"]["Weekday"];
        };
        PasswordChange: {
            /** Format: password */
            current: string;
            /** Format: password */
            wanted: string;
        };
        Period: {
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
        };
        Physician: {
            /** @default 0 */
            carriedOverDutyDays?: number;
            id: string;
            institution: string;
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            name?: string;
            ownClinics?: components["schemas"]["OwnClinic"][];
            permittedCentres?: string[];
            preferred?: string[];
            regularAt?: components["schemas"]["RegularAt"][];
            /** @default 0 */
            serviceDaysTarget?: number;
            /** @default GENERAL_MEDICINE */
            specialty?: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            weeklyUnavailable?: components["schemas"]["Weekday"][];
            /** @default 100 */
            workloadPercent?: number;
        };
        PhysicianDraft: {
            active?: boolean;
            /** @default 0 */
            carriedOverDutyDays?: number;
            /** Format: date-time */
            createdAt?: string;
            id: string;
            institution: string;
            managedBy?: string;
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            name?: string;
            names?: components["schemas"]["RosterNames"];
            ownClinics?: components["schemas"]["OwnClinic"][];
            permittedCentres?: string[];
            phone?: string;
            preferred?: string[];
            regularAt?: components["schemas"]["RegularAt"][];
            /** @default 0 */
            serviceDaysTarget?: number;
            /** @default GENERAL_MEDICINE */
            specialty?: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
            weeklyUnavailable?: components["schemas"]["Weekday"][];
            /** @default 100 */
            workloadPercent?: number;
        };
        PhysicianFigure: {
            dutyDays: number;
            halfDays: number;
            physician: string;
            travelMinutes: number;
        };
        PhysicianLoad: {
            /** Format: int64 */
            carriedOverHalfDays: number;
            dutyDays: number;
            dutyDaysByWeek: number[];
            /** Format: int64 */
            halfDays: number;
            pattern: {
                centre: string;
                dates: number;
                weekday: components["schemas"]["Weekday"];
            }[];
            periodLimit: number | null;
            physician: string;
            /** Format: int64 */
            targetHalfDays: number | null;
            travelMinutes: number;
            weeklyLimit: number;
        };
        PlaceHistory: {
            steps: components["schemas"]["PlaceHistoryStep"][];
        };
        PlaceHistoryDuty: {
            name: string;
            physician: string;
            pinned: boolean;
            session: components["schemas"]["Session"];
        };
        PlaceHistoryStep: {
            /** Format: date-time */
            at: string;
            by: string;
            duties: components["schemas"]["PlaceHistoryDuty"][];
            /** @enum {string} */
            kind: "SOLVED" | "SCENARIO" | "EDITED" | "AMENDED" | "PUBLISHED";
            /** Format: int32 */
            version?: number;
        };
        Policy: {
            /** @default 3 */
            dutyDaysPerWeek?: number;
            /** @default false */
            eveningMayFollowFullDay?: boolean;
            /** @default true */
            halfDayCountsAsDutyDay?: boolean;
            /** @default 2 */
            maxDutyDaysPerWeek?: number;
            /** @default 12 */
            maxExtraEveningsPerMonth?: number;
            /** @default 2 */
            maxRemoteHalfDaysPerWeek?: number;
            /** @default 90 */
            maxTravelMinutes?: number;
            /** @default 60 */
            maxTravelMinutesForHalfDay?: number;
            /** @default 0 */
            remoteDutyDaysPerWeek?: number;
            /** @default 0 */
            seniorDaysPer10000?: number;
            /**
             * @default CAP_AT_WORKING_DAYS
             * @enum {string}
             */
            shortWeek?: "CAP_AT_WORKING_DAYS" | "PROPORTIONAL" | "STRICT";
            weights?: {
                [key: string]: number;
            };
        };
        PolicyDraft: {
            /** @default 3 */
            dutyDaysPerWeek?: number;
            /** @default false */
            eveningMayFollowFullDay?: boolean;
            /** @default true */
            halfDayCountsAsDutyDay?: boolean;
            /** Format: date-time */
            madeAt?: string;
            /** @default 2 */
            maxDutyDaysPerWeek?: number;
            /** @default 12 */
            maxExtraEveningsPerMonth?: number;
            /** @default 2 */
            maxRemoteHalfDaysPerWeek?: number;
            /** @default 90 */
            maxTravelMinutes?: number;
            /** @default 60 */
            maxTravelMinutesForHalfDay?: number;
            /** @default 0 */
            remoteDutyDaysPerWeek?: number;
            /** @default 0 */
            seniorDaysPer10000?: number;
            /**
             * @default CAP_AT_WORKING_DAYS
             * @enum {string}
             */
            shortWeek?: "CAP_AT_WORKING_DAYS" | "PROPORTIONAL" | "STRICT";
            version?: number;
            weights?: {
                [key: string]: number;
            };
        };
        PolicyEffect: {
            after: components["schemas"]["JudgedRoster"];
            before: components["schemas"]["JudgedRoster"];
            of: string;
            rules: components["schemas"]["RuleEffect"][];
        };
        PolicyVersion: {
            /** @default 3 */
            dutyDaysPerWeek?: number;
            /** @default false */
            eveningMayFollowFullDay?: boolean;
            /** @default true */
            halfDayCountsAsDutyDay?: boolean;
            /** Format: date-time */
            madeAt: string;
            /** @default 2 */
            maxDutyDaysPerWeek?: number;
            /** @default 12 */
            maxExtraEveningsPerMonth?: number;
            /** @default 2 */
            maxRemoteHalfDaysPerWeek?: number;
            /** @default 90 */
            maxTravelMinutes?: number;
            /** @default 60 */
            maxTravelMinutesForHalfDay?: number;
            /** @default 0 */
            remoteDutyDaysPerWeek?: number;
            /** @default 0 */
            seniorDaysPer10000?: number;
            /**
             * @default CAP_AT_WORKING_DAYS
             * @enum {string}
             */
            shortWeek?: "CAP_AT_WORKING_DAYS" | "PROPORTIONAL" | "STRICT";
            version: number;
            weights?: {
                [key: string]: number;
            };
        };
        PolicyVersionPage: {
            items: components["schemas"]["PolicyVersion"][];
            page: number;
            size: number;
            total: number;
        };
        Posting: {
            centre: string;
            /** @default 5 */
            daysPerWeek?: number;
            /** Format: date */
            from: string;
            physician: string;
            /** Format: date */
            to: string;
        };
        PostingCandidate: {
            hospital: string;
            hospitalName?: string;
            /** Format: int32 */
            minutes: number;
            physician: string;
            physicianName?: string;
            /** Format: int32 */
            points: number;
            /** Format: int32 */
            recentPostings: number;
            regular: boolean;
            /** Format: int32 */
            serviceDaysTarget: number;
            specialty: string;
        };
        PostingCoverage: {
            /** Format: date */
            asOf: string;
            basis: string;
            items: components["schemas"]["PostingOfCentre"][];
            /** Format: date */
            lastBeginning: string;
            /** Format: int32 */
            year: number;
        };
        PostingDraft: {
            active?: boolean;
            centre: string;
            /** Format: date-time */
            createdAt?: string;
            /** @default 5 */
            daysPerWeek?: number;
            /** Format: date */
            from: string;
            id: string;
            names?: components["schemas"]["RosterNames"];
            physician: string;
            terms?: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        PostingEffect: {
            exact: boolean;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** Format: int32 */
            missingAfter: number;
            /** Format: int32 */
            missingBefore: number;
        };
        PostingOfCentre: {
            centre: string;
            covered: boolean;
            /** Format: int32 */
            daysForeseen: number;
            /** Format: int32 */
            daysSoFar: number;
            foreseen: boolean;
            name?: string;
            physician?: string;
        };
        PostingProposal: {
            /** Format: int32 */
            points: number;
            postings: components["schemas"]["ProposedPosting"][];
            quarters: components["schemas"]["PostingEffect"][];
            unfilled: components["schemas"]["UnfilledVacancy"][];
        };
        PostingQuestion: {
            /**
             * Format: int32
             * @default 5
             */
            daysPerWeek?: number;
            /** Format: date */
            from: string;
            /** Format: int32 */
            mostOfDepartment?: number;
            /** Format: date */
            to: string;
            vacancies: components["schemas"]["PostingVacancy"][];
            weights?: components["schemas"]["PostingWeights"];
        };
        PostingVacancy: {
            centre: string;
            /**
             * Format: int32
             * @default 1
             */
            physicians?: number;
            specialty?: string;
        };
        PostingWeights: {
            /**
             * Format: int32
             * @default 1
             */
            perMinute?: number;
            /**
             * Format: int32
             * @default 120
             */
            perRecentPosting?: number;
            /**
             * Format: int32
             * @default 2
             */
            servicePerDay?: number;
            /**
             * Format: int32
             * @default 60
             */
            whereRegular?: number;
        };
        PricedDuty: {
            centre: string;
            /** Format: date */
            date: string;
            ifEmpty: components["schemas"]["CostByRules"];
            /** @enum {string} */
            mode?: "REMOTE";
            physician: string;
            pinned: boolean;
            session: components["schemas"]["Session"];
            tour?: string;
        };
        PricedSeat: {
            centre: string;
            change: components["schemas"]["CostByRules"];
            /** Format: date */
            date: string;
            inExchangeFor?: string;
            mode?: components["schemas"]["Mode"];
            newlyBroken: components["schemas"]["BrokenLimit"][];
            physician: string;
            session: components["schemas"]["Session"];
            tour?: string;
        };
        PriceQuestion: {
            centres?: string[];
            duty?: components["schemas"]["DutySeat"];
            edits?: components["schemas"]["DutyEdit"][];
            /** Format: date */
            from?: string;
            physicians?: string[];
            /** @default true */
            takers?: boolean;
            /** Format: date */
            to?: string;
            vacant?: components["schemas"]["VacantPlace"];
        };
        Prices: {
            ifEmpty?: components["schemas"]["CostByRules"];
            places: components["schemas"]["PricedSeat"][];
            takers: components["schemas"]["PricedSeat"][];
        };
        ProblemDetails: {
            /** @enum {string} */
            code: "request-malformed" | "parameter-invalid" | "json-unreadable" | "credentials-missing" | "credentials-wrong" | "too-many-wrong-passwords" | "csrf-token-wrong" | "not-permitted" | "password-change-required" | "fields-invalid" | "user-unknown" | "user-name-taken" | "user-is-caller" | "user-version-missing" | "user-version-moved" | "token-unknown" | "notification-unknown" | "not-kept-here" | "path-unknown" | "solve-unknown" | "draft-missing" | "nothing-published" | "batch-unknown" | "export-unknown" | "export-running" | "method-not-allowed" | "not-acceptable" | "round-state-wrong" | "round-overlaps" | "round-still-collecting" | "round-being-planned" | "round-not-over" | "round-in-use" | "deadline-passed" | "draft-published-already" | "draft-outdated" | "attendance-too-early" | "ledger-still-open" | "ledger-entry-countered" | "ledger-overlaps" | "slots-booked" | "slots-exceeded" | "swap-state-wrong" | "swap-open-already" | "snapshot-missing" | "scenario-solved" | "scenario-in-use" | "roster-missing" | "duty-unknown" | "problem-too-large" | "events-over" | "body-too-large" | "body-too-slow" | "too-many-slow-bodies" | "media-type-unsupported" | "problem-faulty" | "batch-too-large" | "idempotency-key-reused" | "body-faulty" | "change-reason-missing" | "edit-refused" | "past-fixed" | "roster-not-publishable" | "file-unreadable" | "file-refused" | "file-of-another" | "character-not-printable" | "county-unknown" | "entry-unknown" | "registry-faulty" | "registry-not-empty" | "version-moved" | "if-match-missing" | "internal-error" | "solve-failed" | "solve-out-of-memory" | "solve-nodes-died" | "queue-full" | "roads-not-ready" | "closing" | "busy" | "provider-unreachable" | "database-unavailable";
            correlationId?: string;
            detail: string;
            errors?: components["schemas"]["ProblemError"][];
            status: number;
            title: string;
            /** Format: uri-reference */
            type: string;
        };
        ProblemError: {
            cell?: string;
            code: string;
            data?: {
                [key: string]: unknown;
            };
            message: string;
            parameter?: string;
            pointer?: string;
            sheet?: string;
        };
        ProblemPage: {
            code: string;
            explanation: string;
            status: number;
            title: string;
            /** Format: uri-reference */
            type: string;
        };
        PromotionPlan: {
            /** Format: date */
            by: string;
            /** Format: int32 */
            daysBefore?: number;
        };
        PromotionService: {
            /** Format: date */
            asOf: string;
            /** Format: date */
            by?: string;
            /** Format: int32 */
            daysBefore: number;
            /** Format: int32 */
            dutyDays: number;
            /** Format: int32 */
            dutyDaysPerMonth: number;
            /** Format: date */
            forecast?: string;
            /** Format: int32 */
            missingDutyDays: number;
            /** Format: double */
            months: number;
            name?: string;
            physician: string;
            /** Format: int32 */
            postedDays: number;
            /** Format: int32 */
            postedMonths: number;
            /** Format: int32 */
            requiredMonths: number;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            typesThatCount: ("DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN")[];
        };
        PromotionServiceList: {
            items: components["schemas"]["PromotionService"][];
        };
        Proposal: {
            change: components["schemas"]["CostByRules"];
            duty: components["schemas"]["Duty"];
        };
        ProposedPosting: {
            centre: string;
            centreName?: string;
            /** Format: int32 */
            daysPerWeek: number;
            /** Format: date */
            from: string;
            others: components["schemas"]["PostingCandidate"][];
            quarters: components["schemas"]["PostingEffect"][];
            sent: components["schemas"]["PostingCandidate"];
            /** Format: date */
            to: string;
        };
        ProvinceExportBody: {
            counties?: string[];
            /** Format: date */
            on?: string;
            /** @enum {string} */
            type: "XLSX" | "CSV";
        };
        Publication: {
            acknowledged: components["schemas"]["AcknowledgedGap"][];
            changes: components["schemas"]["RosterChanges"];
            draft: string;
            names: components["schemas"]["RosterNames"];
            pastGaps: components["schemas"]["Shortage"][];
            pastLimits: components["schemas"]["BrokenLimit"][];
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            round: string;
            snapshot: string;
            /** Format: int32 */
            version: number;
        };
        PublicationCheck: {
            changes: components["schemas"]["RosterChanges"];
            draft: string;
            gaps: components["schemas"]["PublicationGap"][];
            limits: components["schemas"]["BrokenLimit"][];
            objections: components["schemas"]["ProblemDetails"][];
            pastGaps: components["schemas"]["PublicationGap"][];
            pastLimits: components["schemas"]["BrokenLimit"][];
            /** Format: int32 */
            version: number;
        };
        PublicationForm: {
            acknowledged?: components["schemas"]["GapAcknowledgement"][];
            draft?: string;
        };
        PublicationGap: {
            cause: string;
            centre: string;
            /** Format: date */
            date?: string;
            /** Format: int32 */
            missing: number;
            mode?: components["schemas"]["Mode"];
            reason?: string;
            session?: components["schemas"]["Session"];
            tour?: string;
            /** Format: date */
            week?: string;
            /** Format: date */
            window?: string;
        };
        PublishedChanges: {
            gained: components["schemas"]["Duty"][];
            lost: components["schemas"]["Duty"][];
            moved: components["schemas"]["Moved"][];
            names: components["schemas"]["RosterNames"];
            round: string;
            toTell?: components["schemas"]["Touched"];
            /** Format: int32 */
            version: number;
        };
        PublishedPerson: {
            id: string;
            institution: string;
            name?: string;
            specialty: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
        };
        PublishedPlace: {
            id: string;
            name?: string;
        };
        PublishedRoster: {
            acknowledged?: components["schemas"]["AcknowledgedGap"][];
            centres: components["schemas"]["PublishedPlace"][];
            draft?: string;
            duties: components["schemas"]["Duty"][];
            names: components["schemas"]["RosterNames"];
            physicians: components["schemas"]["PublishedPerson"][];
            /** Format: date-time */
            publishedAt: string;
            publishedBy?: string;
            roster?: components["schemas"]["Roster"];
            round: string;
            snapshot?: string;
            tours?: components["schemas"]["PublishedTour"][];
            /** Format: int32 */
            version: number;
        };
        PublishedTour: {
            centre: string;
            id: string;
            name?: string;
            stops: string[];
        };
        RecordSettings: {
            /** Format: int32 */
            dutyDaysPerMonth: number;
            /** Format: int32 */
            eveningMinutes: number;
            /** Format: int32 */
            minutesOfDayOff: number;
            /** Format: int32 */
            requiredMonths: number;
            /** Format: int32 */
            restDayHalfDayMinutes: number;
            /** Format: int32 */
            staleAfterDays: number;
            /** Format: int32 */
            toursPerQuarter: number;
            typesTowardsPromotion: ("DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN")[];
        };
        RecordSettingsForm: {
            /** Format: int32 */
            dutyDaysPerMonth?: number;
            /** Format: int32 */
            eveningMinutes?: number;
            /** Format: int32 */
            minutesOfDayOff?: number;
            /** Format: int32 */
            requiredMonths?: number;
            /** Format: int32 */
            restDayHalfDayMinutes?: number;
            /** Format: int32 */
            staleAfterDays?: number;
            /** Format: int32 */
            toursPerQuarter?: number;
            typesTowardsPromotion?: ("DUTY" | "POSTING" | "TOUR" | "REMOTE" | "OWN")[];
        };
        Registry: {
            calendar?: components["schemas"]["CalendarDays"];
            centres: components["schemas"]["Centre"][];
            hospitals: components["schemas"]["Hospital"][];
            name?: string;
            physicians: components["schemas"]["RegistryPhysician"][];
            policy?: components["schemas"]["Policy"];
            postings?: components["schemas"]["RegistryPosting"][];
            tourPlans?: components["schemas"]["TourPlan"][];
            travelTimes?: components["schemas"]["TravelTime"][];
        };
        RegistryImport: {
            centres: components["schemas"]["ImportTally"];
            hospitals: components["schemas"]["ImportTally"];
            physicians: components["schemas"]["ImportTally"];
            /** Format: int32 */
            policyVersion: number;
            postings: components["schemas"]["ImportTally"];
            tourPlans: components["schemas"]["ImportTally"];
            travelTimes: components["schemas"]["ImportTally"];
        };
        RegistryPhysician: {
            /** @default 0 */
            carriedOverDutyDays?: number;
            id: string;
            institution: string;
            managedBy?: string;
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            name?: string;
            ownClinics?: components["schemas"]["OwnClinic"][];
            permittedCentres?: string[];
            preferred?: string[];
            regularAt?: components["schemas"]["RegularAt"][];
            /** @default 0 */
            serviceDaysTarget?: number;
            /** @default GENERAL_MEDICINE */
            specialty?: string;
            /** @enum {string} */
            title: "RESIDENT" | "ATTENDING" | "ASSOCIATE_CHIEF" | "CHIEF";
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            weeklyUnavailable?: components["schemas"]["Weekday"][];
            /** @default 100 */
            workloadPercent?: number;
        };
        RegistryPosting: {
            centre: string;
            /** @default 5 */
            daysPerWeek?: number;
            /** Format: date */
            from: string;
            id?: string;
            physician: string;
            terms?: string;
            /** Format: date */
            to: string;
        };
        RegularAt: {
            centre: string;
            mode?: components["schemas"]["Mode"];
            weekday?: components["schemas"]["Weekday"];
        };
        ReleasedPin: {
            /** @enum {string} */
            cause: "WITHDRAWN" | "CLOSED" | "NO_SEAT_LEFT";
            centre: string;
            /** Format: date */
            date: string;
            message: string;
            physician: string;
            session: components["schemas"]["Session"];
        };
        Repair: {
            asks: number;
            changes: components["schemas"]["Change"][];
            days: number;
            exact: boolean;
            /** @enum {string} */
            repair: "AWAY_LIMIT" | "PERMIT_CENTRE" | "PERMIT_HOSPITAL" | "WEEKLY_LIMIT" | "PERIOD_LIMIT" | "TRAVEL_LIMIT" | "REMOTE_DAYS" | "REMOTE_SESSION" | "POSTING" | "ONE_MORE_PHYSICIAN" | "OWN_CLINICIAN";
            text: string;
        };
        RequestedSpecialty: {
            daysPerFourWeeks: number;
            mode?: components["schemas"]["Mode"];
            specialty: string;
        };
        ReservedSlots: {
            /** Format: int32 */
            attended: number;
            /** Format: int32 */
            booked: number;
            centre: string;
            /** Format: date */
            date: string;
            hospital: string;
            /** Format: date */
            pooled: string;
            /** Format: date */
            released: string;
            /** Format: date */
            returned: string;
            senior: boolean;
            /** Format: int32 */
            slots: number;
            specialty: string;
            /** @enum {string} */
            stage: "RESERVED" | "CENTRE" | "POOL" | "RETURNED";
        };
        ReservedSlotsList: {
            items: components["schemas"]["ReservedSlots"][];
        };
        /** @enum {string} */
        Role: "BUREAU_ADMIN" | "PLANNER" | "HOSPITAL_HR" | "CENTRE" | "PHYSICIAN" | "PROVINCE" | "AUDITOR";
        Roster: {
            bounds?: components["schemas"]["Bounds"];
            duties: components["schemas"]["Duty"][];
            feasible: boolean;
            names?: components["schemas"]["RosterNames"];
            rules: components["schemas"]["RuleTotal"][];
            score: components["schemas"]["Score"];
            shortages: components["schemas"]["Shortage"][];
            status: components["schemas"]["SolveStatus"];
            warnings: components["schemas"]["Warning"][];
        };
        RosterChanges: {
            gained: components["schemas"]["Duty"][];
            lost: components["schemas"]["Duty"][];
            moved: components["schemas"]["Moved"][];
            toTell?: components["schemas"]["Touched"];
        };
        RosterDifference: {
            centres: components["schemas"]["TouchedCentre"][];
            onlyInFirst: components["schemas"]["Duty"][];
            onlyInSecond: components["schemas"]["Duty"][];
            physicians: components["schemas"]["TouchedPhysician"][];
        };
        RosterEquity: {
            extraDays: components["schemas"]["EquityFigure"];
            seniorDays: components["schemas"]["EquityFigure"];
        };
        RosterExplanation: {
            coverage: components["schemas"]["CoverageBound"];
            duties: components["schemas"]["PricedDuty"][];
            names: components["schemas"]["RosterNames"];
            of?: string;
            physicians: components["schemas"]["PhysicianLoad"][];
            rules: components["schemas"]["RuleTotal"][];
            score: components["schemas"]["Score"];
            shortages: components["schemas"]["ExplainedShortage"][];
        };
        RosterFigures: {
            centres: components["schemas"]["CentreFigure"][];
            coverage: components["schemas"]["CoverageBound"];
            equity: components["schemas"]["RosterEquity"];
            loadHalfDays: components["schemas"]["Spread"];
            physicians: components["schemas"]["PhysicianFigure"][];
            rules: components["schemas"]["RuleFigure"][];
            score: components["schemas"]["Score"];
            /** Format: int64 */
            softLowerBound: number | null;
            travelMinutes: components["schemas"]["Spread"];
        };
        RosterNames: {
            centres: {
                [key: string]: string;
            };
            institutions: {
                [key: string]: string;
            };
            physicians: {
                [key: string]: components["schemas"]["NamedPhysician"];
            };
            tours?: {
                [key: string]: string;
            };
        };
        RosterProblem: {
            baseline?: components["schemas"]["BaselineDuty"][];
            calendar?: components["schemas"]["CalendarDays"];
            centres: components["schemas"]["Centre"][];
            hospitals: components["schemas"]["Hospital"][];
            name?: string;
            period: components["schemas"]["Period"];
            physicians: components["schemas"]["Physician"][];
            policy?: components["schemas"]["Policy"];
            postings?: components["schemas"]["Posting"][];
            tours?: components["schemas"]["Tour"][];
            travelTimes?: components["schemas"]["TravelTime"][];
        };
        Round: {
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            collectingAt: string;
            /** Format: date-time */
            deadline: string;
            draft?: string;
            id: string;
            name: string;
            period: components["schemas"]["Period"];
            /** Format: date-time */
            planningAt?: string;
            /** Format: date-time */
            publishedAt?: string;
            state: components["schemas"]["RoundState"];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            weeks: number;
            whoeverSubmittedNothing: components["schemas"]["Unsubmitted"];
        };
        RoundOpening: {
            /** Format: date-time */
            deadline: string;
            name?: string;
            period?: components["schemas"]["Period"];
            /** Format: int32 */
            quarter?: number;
            whoeverSubmittedNothing: components["schemas"]["Unsubmitted"];
            /** Format: int32 */
            year?: number;
        };
        RoundOverview: {
            published?: components["schemas"]["OverviewPublished"];
            roster?: components["schemas"]["OverviewRoster"];
            round: components["schemas"]["OverviewRound"];
            toDo: components["schemas"]["OverviewToDo"][];
        };
        RoundPage: {
            items: components["schemas"]["Round"][];
            page: number;
            size: number;
            total: number;
        };
        RoundRun: {
            draft?: string;
            /** Format: date-time */
            endedAt?: string;
            id: string;
            job: string;
            jobStatus?: components["schemas"]["SolveStatus"];
            problem?: components["schemas"]["ProblemDetails"];
            round: string;
            score?: components["schemas"]["Score"];
            /** Format: int32 */
            seconds: number;
            /** Format: int64 */
            seed: number;
            snapshot: string;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            /** @enum {string} */
            status: "RUNNING" | "COMPLETED" | "STOPPED" | "FAILED" | "DELETED";
        };
        RoundRunPage: {
            items: components["schemas"]["RoundRun"][];
            page: number;
            size: number;
            total: number;
        };
        /** @enum {string} */
        RoundState: "COLLECTING" | "PLANNING" | "PUBLISHED" | "CLOSED";
        RoundTerms: {
            /** Format: date-time */
            deadline: string;
            name?: string;
            whoeverSubmittedNothing: components["schemas"]["Unsubmitted"];
        };
        RuleBound: {
            id: string;
            /** Format: int64 */
            lowerBound: number;
        };
        RuleChange: {
            /** Format: int64 */
            cost: number;
            id: string;
            /** @enum {string} */
            level: "LIMITS" | "COVERAGE" | "SOFT";
        };
        RuleEffect: {
            /** Format: int64 */
            costAfter: number;
            /** Format: int64 */
            costBefore: number;
            id: string;
            /** @enum {string} */
            level: "LIMITS" | "COVERAGE" | "SOFT";
            /** Format: int64 */
            matchesAfter: number;
            /** Format: int64 */
            matchesBefore: number;
            /** Format: int32 */
            weightAfter?: number;
            /** Format: int32 */
            weightBefore?: number;
        };
        RuleFigure: {
            /** Format: int64 */
            cost: number;
            id: string;
            /** @enum {string} */
            level: "LIMITS" | "COVERAGE" | "SOFT";
            /** Format: int64 */
            lowerBound: number | null;
            /** Format: int64 */
            matches: number;
        };
        RuleTotal: {
            /** Format: int64 */
            cost: number;
            id: string;
            /** @enum {string} */
            level: "LIMITS" | "COVERAGE" | "SOFT";
            /** Format: int64 */
            matches: number;
        };
        SampleUser: {
            centre?: string;
            county?: string;
            hospital?: string;
            name: string;
            password: string;
            physician?: string;
            roles: ("BUREAU_ADMIN" | "PLANNER" | "HOSPITAL_HR" | "CENTRE" | "PHYSICIAN" | "PROVINCE" | "AUDITOR")[];
        };
        SavedDraft: {
            change?: components["schemas"]["CostByRules"];
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** @enum {string} */
            origin: "EDITED";
            parent: string;
            score: components["schemas"]["Score"];
            snapshot: string;
        };
        Scenario: {
            certificate?: components["schemas"]["Certificate"];
            changes: components["schemas"]["Change"][];
            description?: string[];
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            name: string;
            names?: components["schemas"]["RosterNames"];
            /** @enum {string} */
            origin: "SNAPSHOT" | "BRANCH";
            parent?: string;
            rebasedFrom?: string;
            released?: components["schemas"]["ReleasedPin"][];
            run?: components["schemas"]["ScenarioRun"];
            snapshot: string;
            state: components["schemas"]["ScenarioState"];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        ScenarioChoice: {
            scenarios: string[];
        };
        ScenarioEdit: {
            changes?: components["schemas"]["Change"][];
            name?: string;
            state?: components["schemas"]["ScenarioState"];
        };
        ScenarioPage: {
            items: components["schemas"]["Scenario"][];
            page: number;
            size: number;
            total: number;
        };
        ScenarioRebase: {
            snapshot?: string;
        };
        ScenarioRun: {
            batch: string;
            bounds?: components["schemas"]["Bounds"];
            /** Format: date-time */
            endedAt?: string;
            id: string;
            job: string;
            jobStatus?: components["schemas"]["SolveStatus"];
            problem?: components["schemas"]["ProblemDetails"];
            scenario?: string;
            score?: components["schemas"]["Score"];
            /** Format: int32 */
            seconds: number;
            /** Format: int64 */
            seed: number;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            /** @enum {string} */
            status: "RUNNING" | "COMPLETED" | "STOPPED" | "FAILED" | "DELETED";
            /** Format: int64 */
            steps?: number;
            sweep?: string;
            /** Format: int32 */
            value?: number;
        };
        ScenarioRunPage: {
            items: components["schemas"]["ScenarioRun"][];
            page: number;
            size: number;
            total: number;
        };
        ScenarioRuns: {
            runs: components["schemas"]["ScenarioRun"][];
        };
        /** @enum {string} */
        ScenarioState: "OPEN" | "ARCHIVED";
        Score: {
            /** Format: int64 */
            coverage: number;
            /** Format: int64 */
            limits: number;
            /** Format: int64 */
            soft: number;
        };
        ServiceCertificate: {
            basis: string;
            institution: string;
            institutionName?: string;
            lines: components["schemas"]["CertifiedService"][];
            service: components["schemas"]["PromotionService"];
        };
        /** @enum {string} */
        Session: "FULL_DAY" | "MORNING" | "AFTERNOON" | "EVENING";
        Shortage: {
            centre?: string;
            /** Format: date */
            date?: string;
            missing?: number;
            /** @enum {string} */
            mode?: "REMOTE";
            reason: string;
            required?: number;
            session?: components["schemas"]["Session"];
            staffed?: number;
            tour?: string;
            /** Format: date */
            week?: string;
            /** Format: date */
            window?: string;
        };
        SlotPolicy: {
            /** Format: int32 */
            percent: number;
            /** Format: int32 */
            poolDays: number;
            /** Format: int32 */
            reserveDays: number;
            /** Format: int32 */
            returnDays: number;
            /** Format: int32 */
            seniorPercent: number;
        };
        SlotPolicyForm: {
            /** Format: int32 */
            percent?: number;
            /** Format: int32 */
            poolDays?: number;
            /** Format: int32 */
            reserveDays?: number;
            /** Format: int32 */
            returnDays?: number;
            /** Format: int32 */
            seniorPercent?: number;
        };
        SlotReport: {
            centres: components["schemas"]["SlotsOfCentre"][];
            hospitals: components["schemas"]["SlotReportLine"][];
        };
        SlotReportLine: {
            /** Format: int32 */
            attended: number;
            /** Format: int32 */
            booked: number;
            hospital: string;
            hospitalName?: string;
            month: string;
            /** Format: int32 */
            reserved: number;
            /** Format: int32 */
            returned: number;
            senior: boolean;
            /** Format: double */
            share: number;
            /** Format: int32 */
            slots: number;
            specialty: string;
            targetMet: boolean;
        };
        SlotsAllocated: {
            /** Format: date */
            from: string;
            /** Format: int32 */
            reserved: number;
            /** Format: int32 */
            slots: number;
            /** Format: date */
            to: string;
        };
        SlotsOfCentre: {
            /** Format: int32 */
            attended: number;
            /** Format: int32 */
            booked: number;
            centre: string;
            centreName?: string;
            hospital: string;
            month: string;
            /** Format: int32 */
            reserved: number;
            /** Format: int32 */
            returned: number;
            specialty: string;
        };
        SlotUseForm: {
            /**
             * Format: int32
             * @default 0
             */
            attended?: number;
            /** Format: int32 */
            booked: number;
        };
        Snapshot: {
            fingerprint: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** Format: int32 */
            policyVersion: number;
            /** Format: int64 */
            registryRevision: number;
        };
        SnapshotPage: {
            items: components["schemas"]["Snapshot"][];
            page: number;
            size: number;
            total: number;
        };
        SoftBound: {
            /** Format: int64 */
            cost: number;
            gapPercent?: number;
            /** Format: int64 */
            lowerBound: number;
            perRule: components["schemas"]["RuleBound"][];
        };
        Solve: {
            batch?: string;
            county?: string;
            /** Format: date-time */
            endedAt?: string;
            id: string;
            name?: string;
            /** Format: int32 */
            position?: number;
            problem?: components["schemas"]["ProblemDetails"];
            progress?: components["schemas"]["SolveProgress"];
            roster?: components["schemas"]["Roster"];
            score?: components["schemas"]["Score"];
            /** Format: int32 */
            seconds: number;
            /** Format: int64 */
            seed: number;
            /** Format: date-time */
            startedAt?: string;
            status: components["schemas"]["SolveStatus"];
            /** Format: int64 */
            steps?: number;
            /** Format: date-time */
            submittedAt: string;
            submittedBy?: string;
            /** Format: int32 */
            unimprovedSeconds?: number;
        };
        SolveEvent: {
            /** Format: date-time */
            at: string;
            progress?: components["schemas"]["SolveProgress"];
            score?: components["schemas"]["Score"];
            /** Format: int64 */
            softLowerBound?: number;
            status: components["schemas"]["SolveStatus"];
        };
        SolvePage: {
            items: components["schemas"]["Solve"][];
            page: number;
            size: number;
            total: number;
        };
        SolveProgress: {
            /** Format: int64 */
            elapsedMillis: number;
            /** Format: int64 */
            moveEvaluations: number;
            /** Format: int64 */
            moveEvaluationsPerSecond: number;
        };
        /** @enum {string} */
        SolveStatus: "QUEUED" | "SOLVING" | "COMPLETED" | "STOPPED" | "FAILED";
        Spread: {
            gini: number;
            /** Format: int64 */
            max: number;
            median: number;
            /** Format: int64 */
            min: number;
        };
        Submission: {
            complete: boolean;
            dropping?: components["schemas"]["SubmissionPerson"][];
            /** Format: date-time */
            handedInAt?: string;
            handedInBy?: string;
            institution: string;
            /** @enum {string} */
            kind: "HOSPITAL" | "CENTRE";
            missing: components["schemas"]["SubmissionPerson"][];
            name?: string;
            /** Format: int32 */
            physicians: number;
            /** Format: date-time */
            remindedAt?: string;
            remindedBy?: string;
            /** Format: int32 */
            reminders: number;
            /** Format: int32 */
            submitted: number;
            /** Format: int64 */
            version: number;
        };
        SubmissionBody: {
            physicians: components["schemas"]["SubmittedPhysician"][];
            reason?: string;
        };
        SubmissionPage: {
            items: components["schemas"]["Submission"][];
            page: number;
            size: number;
            total: number;
        };
        SubmissionPerson: {
            id: string;
            name?: string;
        };
        SubmissionWhole: {
            complete: boolean;
            dropping?: components["schemas"]["SubmissionPerson"][];
            entries: components["schemas"]["HandedIn"][];
            /** Format: date-time */
            handedInAt?: string;
            handedInBy?: string;
            institution: string;
            /** @enum {string} */
            kind: "HOSPITAL" | "CENTRE";
            missing: components["schemas"]["SubmissionPerson"][];
            name?: string;
            /** Format: int32 */
            physicians: number;
            /** Format: date-time */
            remindedAt?: string;
            remindedBy?: string;
            /** Format: int32 */
            reminders: number;
            /** Format: int32 */
            submitted: number;
            /** Format: int64 */
            version: number;
        };
        SubmittedPhysician: {
            id: string;
            maxDutyDaysInPeriod?: number;
            maxDutyDaysPerWeek?: number;
            maxTravelMinutes?: number;
            ownClinics?: components["schemas"]["OwnClinic"][];
            preferred?: string[];
            serviceDaysTarget?: number;
            unavailable?: components["schemas"]["Unavailability"][];
            undesired?: string[];
            weeklyUnavailable?: components["schemas"]["Weekday"][];
        };
        SubstituteChoice: {
            change: components["schemas"]["CostByRules"];
            newlyBroken: components["schemas"]["BrokenLimit"][];
            physician: string;
        };
        SubstituteQuestion: {
            /** Format: date */
            from?: string;
            of?: string;
            physician?: string;
            /** Format: date */
            to?: string;
            vacant?: components["schemas"]["BaselineDuty"][];
        };
        Substitutes: {
            joint: {
                change: components["schemas"]["CostByRules"];
                gone: components["schemas"]["Duty"][];
                leftEmpty: components["schemas"]["Duty"][];
                made: components["schemas"]["Duty"][];
            };
            names?: components["schemas"]["RosterNames"];
            of?: string;
            vacancies: {
                bestChain?: {
                    change: components["schemas"]["CostByRules"];
                    steps: {
                        from?: components["schemas"]["Duty"];
                        to: components["schemas"]["Duty"];
                    }[];
                };
                duty: components["schemas"]["Duty"];
                excluded: components["schemas"]["SubstituteChoice"][];
                ifEmpty: components["schemas"]["CostByRules"];
                ranked: components["schemas"]["SubstituteChoice"][];
            }[];
        };
        SubstitutionPlan: {
            joint: {
                change: components["schemas"]["CostByRules"];
                gone: components["schemas"]["Duty"][];
                leftEmpty: components["schemas"]["Duty"][];
                made: components["schemas"]["Duty"][];
            };
            names?: components["schemas"]["RosterNames"];
            vacancies: {
                bestChain?: {
                    change: components["schemas"]["CostByRules"];
                    steps: {
                        from?: components["schemas"]["Duty"];
                        to: components["schemas"]["Duty"];
                    }[];
                };
                duty: components["schemas"]["Duty"];
                excluded: components["schemas"]["SubstituteChoice"][];
                ifEmpty: components["schemas"]["CostByRules"];
                ranked: components["schemas"]["SubstituteChoice"][];
            }[];
        };
        Swap: {
            duty: components["schemas"]["DutySeat"];
            given?: components["schemas"]["DutySeat"];
            hospital: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            names?: components["schemas"]["RosterNames"];
            /** Format: int32 */
            published?: number;
            state: components["schemas"]["SwapState"];
            steps?: components["schemas"]["SwapStep"][];
            taker?: string;
            takerHospital?: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        SwapList: {
            items: components["schemas"]["Swap"][];
            names: components["schemas"]["RosterNames"];
        };
        SwapRefusal: {
            reason: string;
        };
        /** @enum {string} */
        SwapState: "OFFERED" | "TAKEN" | "CONFIRMED" | "APPROVED" | "REFUSED" | "WITHDRAWN";
        SwapStep: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            deed: "OFFER" | "TAKE" | "RELEASE" | "CONFIRM" | "APPROVE" | "REFUSE" | "WITHDRAW";
            institution?: string;
            reason?: string;
            state: components["schemas"]["SwapState"];
        };
        SwapTakers: {
            duty: components["schemas"]["DutySeat"];
            names: components["schemas"]["RosterNames"];
            takers: components["schemas"]["Taker"][];
        };
        SwapTaking: {
            given?: components["schemas"]["DutySeat"];
            physician: string;
        };
        Sweep: {
            /** Format: int32 */
            by: number;
            certificates?: components["schemas"]["CurvePoint"][];
            description?: string;
            /** Format: int32 */
            from: number;
            id: string;
            lever: components["schemas"]["Lever"];
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            runs?: components["schemas"]["SweepRun"][];
            scenario?: string;
            snapshot: string;
            /** Format: int32 */
            to: number;
        };
        SweepPage: {
            items: components["schemas"]["Sweep"][];
            page: number;
            size: number;
            total: number;
        };
        SweepRun: {
            job: string;
            run: string;
            score?: components["schemas"]["Score"];
            /** Format: int64 */
            softLowerBound?: number;
            /** Format: int32 */
            staffed?: number;
            /** Format: int32 */
            staffedSessions?: number;
            /** @enum {string} */
            status: "RUNNING" | "COMPLETED" | "STOPPED" | "FAILED" | "DELETED";
            /** Format: int32 */
            value: number;
        };
        Taker: {
            legal: boolean;
            physician: string;
        };
        TeamSeats: {
            /** @default 1 */
            seats?: number;
            specialty?: string;
        };
        Touched: {
            centres: string[];
            institutions: string[];
            physicians: string[];
        };
        TouchedCentre: {
            centre: string;
            /** Format: int32 */
            gained: number;
            /** Format: int32 */
            lost: number;
        };
        TouchedPhysician: {
            /** Format: int32 */
            gained: number;
            /** Format: int32 */
            lost: number;
            physician: string;
        };
        Tour: {
            centre: string;
            id: string;
            /** @default 0 */
            minGapDays?: number;
            minutesFrom?: components["schemas"]["HospitalMinutes"][];
            name?: string;
            stops?: string[];
            team: components["schemas"]["TeamSeats"][];
            weekdays?: components["schemas"]["Weekday"][];
            windows: components["schemas"]["TourWindow"][];
        };
        /** @enum {string} */
        TourFrequency: "TWICE_A_MONTH" | "MONTHLY" | "EVERY_TWO_MONTHS" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";
        TourPlan: {
            centre: string;
            frequency: components["schemas"]["TourFrequency"];
            /** Format: date */
            from?: string;
            id: string;
            /** @default 0 */
            minGapDays?: number;
            minutesFrom?: components["schemas"]["HospitalMinutes"][];
            name?: string;
            stops?: string[];
            team: components["schemas"]["TeamSeats"][];
            /** Format: date */
            to?: string;
            villages?: components["schemas"]["TourVillage"][];
            weekdays?: components["schemas"]["Weekday"][];
        };
        TourPlanDraft: {
            active?: boolean;
            centre: string;
            /** Format: date-time */
            createdAt?: string;
            frequency: components["schemas"]["TourFrequency"];
            /** Format: date */
            from?: string;
            id: string;
            /** @default 0 */
            minGapDays?: number;
            minutesFrom?: components["schemas"]["HospitalMinutes"][];
            name?: string;
            names?: components["schemas"]["RosterNames"];
            stops?: string[];
            team: components["schemas"]["TeamSeats"][];
            /** Format: date */
            to?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
            villages?: components["schemas"]["TourVillage"][];
            weekdays?: components["schemas"]["Weekday"][];
        };
        TourRoute: {
            centre: string;
            centreName?: string;
            days: components["schemas"]["TourRouteDay"][];
            /** Format: int32 */
            drivingMinutes: number;
            /** Format: int32 */
            leastMinutes: number;
            leaving: string;
            leftOut: string[];
            /** Format: int32 */
            proposedMinutes: number;
        };
        TourRouteDay: {
            back: string;
            /** Format: int32 */
            drivingMinutes: number;
            late: boolean;
            stops: components["schemas"]["TourRouteStop"][];
        };
        TourRouteQuestion: {
            /** @default 17:30 */
            backBy?: string;
            centre: string;
            days?: string[][];
            /** @default 08:30 */
            leaving?: string;
            /**
             * Format: int32
             * @default 60
             */
            minutesPerStop?: number;
            /**
             * Format: int32
             * @default 5
             */
            mostStops?: number;
            villages: components["schemas"]["TourVillage"][];
        };
        TourRouteStop: {
            arrival: string;
            departure: string;
            village: string;
        };
        TourVillage: {
            latitude: number;
            longitude: number;
            minutes?: number;
            name: string;
        };
        TourWindow: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @enum {string} */
        TravelSource: "MEASURED" | "EDITED" | "ROAD_NETWORK" | "ESTIMATED";
        TravelTime: {
            from: string;
            minutes: number;
            source?: components["schemas"]["TravelSource"];
            to: string;
        };
        TravelTimeDraft: {
            from?: string;
            minutes: number;
            /**
             * @default EDITED
             * @enum {string}
             */
            source?: "MEASURED" | "EDITED";
            to?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        TravelTimePage: {
            items: components["schemas"]["KeptTravelTime"][];
            page: number;
            size: number;
            total: number;
        };
        TravelTimeSources: {
            /** Format: int32 */
            estimated: number;
            /** Format: int32 */
            roadNetwork: number;
            /** Format: int32 */
            stated: number;
        };
        Unavailability: {
            /** Format: date */
            from: string;
            /** @default false */
            lieu?: boolean;
            /**
             * @default OTHER
             * @enum {string}
             */
            reason?: "LEAVE" | "NIGHT_SHIFT" | "TRAINING" | "CLINIC" | "OTHER";
            /** Format: date */
            to: string;
        };
        UnfilledVacancy: {
            centre: string;
            centreName?: string;
            /** Format: int32 */
            physicians: number;
            /** @enum {string} */
            reason: "NOBODY_MAY_GO" | "WANTED_ELSEWHERE";
            specialty?: string;
        };
        /** @enum {string} */
        Unsubmitted: "AS_AVAILABLE" | "NOT_AT_ALL";
        User: {
            centre?: string;
            county?: string;
            /** Format: date-time */
            createdAt: string;
            disabled: boolean;
            displayName?: string;
            hospital?: string;
            id: string;
            /** Format: date-time */
            lockedUntil?: string;
            name: string;
            password?: string;
            physician?: string;
            roles: components["schemas"]["Role"][];
            sample: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        UserEdit: {
            centre?: string;
            county?: string;
            displayName?: string;
            hospital?: string;
            physician?: string;
            roles: components["schemas"]["Role"][];
        };
        UserPage: {
            items: components["schemas"]["User"][];
            page: number;
            size: number;
            total: number;
        };
        VacantPlace: {
            centre: string;
            /** Format: date */
            date: string;
            tour?: string;
        };
        Warning: {
            code: string;
            message: string;
            pointer: string;
        };
        Webhook: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            id: string;
            kinds: components["schemas"]["NotificationKinds"];
            lastDelivery?: components["schemas"]["WebhookDelivery"];
            /** Format: date-time */
            previousSecretUntil?: string;
            secret?: string;
            /** Format: date-time */
            updatedAt: string;
            url: string;
            /** Format: int64 */
            version: number;
        };
        WebhookDelivery: {
            /** Format: int32 */
            answer?: number;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            fault?: "ANSWER_NOT_OK" | "RECEIVER_GONE" | "TIMED_OUT" | "CONNECTION_FAILED" | "HOST_UNKNOWN" | "ADDRESS_REFUSED" | "INACTIVE" | "MAIL_FAILED" | "MAIL_OFF";
            id: string;
            /** Format: date-time */
            nextTryAt?: string;
            notification: string;
            /** @enum {string} */
            state: "PENDING" | "DELIVERED" | "GIVEN_UP";
            /** Format: date-time */
            triedAt?: string;
            /** Format: int32 */
            tries: number;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            page: number;
            size: number;
            total: number;
        };
        WebhookEvent: {
            /** Format: date-time */
            at: string;
            county: string;
            data: {
                [key: string]: unknown;
            };
            id: string;
            kind: string;
            subject: string;
            words: {
                en: components["schemas"]["WebhookWords"];
                zh: components["schemas"]["WebhookWords"];
            };
        };
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            page: number;
            size: number;
            total: number;
        };
        WebhookTerms: {
            /** @default true */
            active?: boolean;
            kinds?: components["schemas"]["NotificationKind"][];
            url: string;
        };
        WebhookWords: {
            text: string;
            title: string;
        };
        /** @enum {string} */
        Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        WishesBody: {
            preferred?: string[];
            reason?: string;
            undesired?: string[];
        };
        Written: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int64 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    adviseOnGivenProblem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
        };
    };
    getEquityOfProvince: {
        parameters: {
            query?: {
                from?: string;
                per?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquityOverTime"];
                };
            };
        };
    };
    getAssessmentFiguresOfProvince: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                per?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentFigures"];
                };
            };
        };
    };
    readAuditLogOfNoCounty: {
        parameters: {
            query?: {
                action?: string;
                from?: string;
                outcome?: components["schemas"]["AuditOutcome"];
                page?: number;
                size?: number;
                thing?: string;
                to?: string;
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
        };
    };
    verifyAuditLogOfNoCounty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogVerification"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchPage"];
                };
            };
        };
    };
    submitBatch: {
        parameters: {
            query?: {
                name?: string;
                seconds?: number;
                seed?: number;
                steps?: number;
                unimprovedSeconds?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchSubmission"];
                "application/x-ndjson": components["schemas"]["RosterProblem"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
        };
    };
    deleteBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    stopBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
        };
    };
    compareGivenRosters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    listCounties: {
        parameters: {
            query?: {
                active?: string;
                name?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyPage"];
                };
            };
        };
    };
    createCounty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountyDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["County"];
                };
            };
        };
    };
    getCounty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["County"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editCounty: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountyDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["County"];
                };
            };
        };
    };
    getHospitalBurden: {
        parameters: {
            query?: {
                from?: string;
                per?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HospitalBurdens"];
                };
            };
        };
    };
    getDeployment: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployedDaysList"];
                };
            };
        };
    };
    getEquity: {
        parameters: {
            query?: {
                from?: string;
                per?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquityOverTime"];
                };
            };
        };
    };
    getAssessmentFigures: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                per?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentFigures"];
                };
            };
        };
    };
    listMissedWeeks: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissedWeeks"];
                };
            };
        };
    };
    getPostingCoverage: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingCoverage"];
                };
            };
        };
    };
    readAuditLog: {
        parameters: {
            query?: {
                action?: string;
                from?: string;
                outcome?: components["schemas"]["AuditOutcome"];
                page?: number;
                size?: number;
                thing?: string;
                to?: string;
                user?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogVerification"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyCalendar"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editCalendar: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDays"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyCalendar"];
                };
            };
        };
    };
    removeCalendar: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listCalendarSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSubscriptionList"];
                };
            };
        };
    };
    subscribeToCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSubscriptionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSubscription"];
                };
            };
        };
    };
    revokeCalendarSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
        };
    };
    listCentres: {
        parameters: {
            query?: {
                active?: string;
                kind?: string;
                name?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCentrePage"];
                };
            };
        };
    };
    createCentre: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCentre"];
                };
            };
        };
    };
    getCentreCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centre: string;
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmLedgerOfCentre: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                centre: string;
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerConfirmed"];
                };
            };
        };
    };
    getSlotUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centre: string;
                county: string;
                date: string;
                grade: string;
                hospital: string;
                specialty: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservedSlots"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordSlotUse: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                centre: string;
                county: string;
                date: string;
                grade: string;
                hospital: string;
                specialty: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotUseForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservedSlots"];
                };
            };
        };
    };
    getCentre: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCentre"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editCentre: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCentre"];
                };
            };
        };
    };
    deactivateCentre: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCentre"];
                };
            };
        };
    };
    reactivateCentre: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptCentre"];
                };
            };
        };
    };
    deactivateCounty: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["County"];
                };
            };
        };
    };
    listHospitals: {
        parameters: {
            query?: {
                active?: string;
                name?: string;
                page?: number;
                size?: number;
                sort?: string;
                tier?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptHospitalPage"];
                };
            };
        };
    };
    createHospital: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HospitalDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptHospital"];
                };
            };
        };
    };
    getHospitalCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getClinicSlots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSlots"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeClinicSlots: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicSlotsForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSlots"];
                };
            };
        };
    };
    confirmLedgerOfHospital: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerConfirmed"];
                };
            };
        };
    };
    getHospital: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptHospital"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editHospital: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HospitalDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptHospital"];
                };
            };
        };
    };
    deactivateHospital: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptHospital"];
                };
            };
        };
    };
    reactivateHospital: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptHospital"];
                };
            };
        };
    };
    listLedger: {
        parameters: {
            query?: {
                centre?: string;
                from?: string;
                hospital?: string;
                page?: number;
                physician?: string;
                round?: string;
                size?: number;
                to?: string;
                type?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
        };
    };
    addLedgerEntry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAddition"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
        };
    };
    downloadLedger: {
        parameters: {
            query?: {
                centre?: string;
                from?: string;
                hospital?: string;
                physician?: string;
                round?: string;
                to?: string;
                type?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLedgerWorkbook: {
        parameters: {
            query?: {
                centre?: string;
                from?: string;
                hospital?: string;
                physician?: string;
                round?: string;
                to?: string;
                type?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLedgerEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
        };
    };
    correctLedgerEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerCorrectionForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCorrection"];
                };
            };
        };
    };
    listLedgerSeals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSeals"];
                };
            };
        };
    };
    totalLedger: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                per?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTotals"];
                };
            };
        };
    };
    listLieu: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LieuAccounts"];
                };
            };
        };
    };
    listMailboxes: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxPage"];
                };
            };
        };
    };
    createMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxTerms"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
        };
    };
    deleteMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPhysicians: {
        parameters: {
            query?: {
                active?: string;
                institution?: string;
                name?: string;
                page?: number;
                size?: number;
                sort?: string;
                specialty?: string;
                title?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPhysicianPage"];
                };
            };
        };
    };
    createPhysician: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhysicianDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPhysician"];
                };
            };
        };
    };
    getPhysician: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPhysician"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editPhysician: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhysicianDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPhysician"];
                };
            };
        };
    };
    deactivatePhysician: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPhysician"];
                };
            };
        };
    };
    reactivatePhysician: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPhysician"];
                };
            };
        };
    };
    getPhysicianCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLieu: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LieuAccount"];
                };
            };
        };
    };
    getPromotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionService"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    planPromotion: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionService"];
                };
            };
        };
    };
    forgetPromotion: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getServiceCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCertificate"];
                };
            };
        };
    };
    getServiceCertificatePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editPolicy: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
        };
    };
    listPolicyVersions: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionPage"];
                };
            };
        };
    };
    getPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposePostings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingProposal"];
                };
            };
        };
    };
    listPostings: {
        parameters: {
            query?: {
                active?: string;
                centre?: string;
                name?: string;
                page?: number;
                physician?: string;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPostingPage"];
                };
            };
        };
    };
    createPosting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPosting"];
                };
            };
        };
    };
    getPosting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPosting"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editPosting: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPosting"];
                };
            };
        };
    };
    deactivatePosting: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPosting"];
                };
            };
        };
    };
    reactivatePosting: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPosting"];
                };
            };
        };
    };
    listPromotions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionServiceList"];
                };
            };
        };
    };
    reactivateCounty: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["County"];
                };
            };
        };
    };
    getRecordSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordSettings"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeRecordSettings: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSettingsForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordSettings"];
                };
            };
        };
    };
    exportRegistry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registry"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replaceRegistry: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryImport"];
                };
            };
        };
    };
    importRegistry: {
        parameters: {
            query?: {
                mode?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryImport"];
                };
            };
        };
    };
    getRegistryForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importRegistryFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
        };
    };
    previewRegistryFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
        };
    };
    markRegistryFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                span: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRounds: {
        parameters: {
            query?: {
                name?: string;
                page?: number;
                size?: number;
                sort?: string;
                state?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
        };
    };
    openRound: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundOpening"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editRound: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundTerms"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    deleteRound: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceList"];
                };
            };
        };
    };
    adviseOnRound: {
        parameters: {
            query?: {
                of?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advice"];
                };
            };
        };
    };
    amendRoster: {
        parameters: {
            query?: {
                seconds?: string;
                seed?: string;
                steps?: string;
                unimprovedSeconds?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
        };
    };
    listAmendments: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                status?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentPage"];
                };
            };
        };
    };
    getAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amendment: string;
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amendment"];
                };
            };
        };
    };
    listAvailability: {
        parameters: {
            query?: {
                institution?: string;
                page?: number;
                size?: number;
                sort?: string;
                submitted?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityPage"];
                };
            };
        };
    };
    getAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handInAvailability: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
        };
    };
    getAvailabilityHistory: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityChangePage"];
                };
            };
        };
    };
    getWishes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handInWishes: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
        };
    };
    listCarryOver: {
        parameters: {
            query?: {
                institution?: string;
                page?: number;
                size?: number;
                source?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryOverPage"];
                };
            };
        };
    };
    getCarryOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOver"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    overruleCarryOver: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOver"];
                };
            };
        };
    };
    restoreCarryOver: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAttendance: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                centre: string;
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
        };
    };
    getAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centre: string;
                county: string;
                date: string;
                physician: string;
                round: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                centre: string;
                county: string;
                date: string;
                physician: string;
                round: string;
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
        };
    };
    closeRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    compareRosters: {
        parameters: {
            query?: {
                of?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                origin?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
        };
    };
    getOneDraft: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDraftCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDraftWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adoptDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    getBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tryBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyEdits"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
        };
    };
    getCuts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cuts"];
                };
            };
        };
    };
    editDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyEdits"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
        };
    };
    getPlaceHistory: {
        parameters: {
            query?: {
                centre?: string;
                date?: string;
            };
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceHistory"];
                };
            };
        };
    };
    previewEdits: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyEdits"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditOutcome"];
                };
            };
        };
    };
    priceDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prices"];
                };
            };
        };
    };
    previewBoardFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPreview"];
                };
            };
        };
    };
    markBoardFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                draft: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    explainRoster: {
        parameters: {
            query?: {
                fields?: string;
                of?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterExplanation"];
                };
            };
        };
    };
    explainDuty: {
        parameters: {
            query?: {
                centre?: string;
                date?: string;
                mode?: string;
                of?: string;
                physician?: string;
                session?: string;
                tour?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyExplanation"];
                };
            };
        };
    };
    getRoundOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOverview"];
                };
            };
        };
    };
    planRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    tryPolicy: {
        parameters: {
            query?: {
                of?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Policy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEffect"];
                };
            };
        };
    };
    publishRoster: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublicationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    checkPublication: {
        parameters: {
            query?: {
                draft?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationCheck"];
                };
            };
        };
    };
    getPublished: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRoster"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublishedCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublishedWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublishedVersion: {
        parameters: {
            query?: {
                fields?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedRoster"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublishedVersionCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublishedVersionWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublishedBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
        };
    };
    getPublishedChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedChanges"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNoticeDocument: {
        parameters: {
            query?: {
                layout?: string;
                month?: string;
                paper?: string;
                version?: string;
            };
            header?: never;
            path: {
                centre: string;
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNoticePage: {
        parameters: {
            query?: {
                layout?: string;
                month?: string;
                paper?: string;
                version?: string;
            };
            header?: never;
            path: {
                centre: string;
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNoticePdf: {
        parameters: {
            query?: {
                layout?: string;
                month?: string;
                paper?: string;
                version?: string;
            };
            header?: never;
            path: {
                centre: string;
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLettersDocument: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLettersPdf: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLetterDocument: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLetterPdf: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDutyShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                physician: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyShare"];
                };
            };
        };
    };
    findSubstitutes_1: {
        parameters: {
            query?: {
                from?: string;
                physician?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionPlan"];
                };
            };
        };
    };
    remindAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPage"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                status?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRunPage"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRun"];
                };
            };
        };
    };
    stopRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRun"];
                };
            };
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                name?: string;
                origin?: string;
                page?: number;
                parent?: string;
                size?: number;
                snapshot?: string;
                sort?: string;
                state?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioPage"];
                };
            };
        };
    };
    createScenario: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScenario"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editScenario: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adoptScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
        };
    };
    rebaseScenario: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScenarioRebase"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
        };
    };
    getScenarioRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
                };
            };
        };
    };
    listScenarioRuns: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                status?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioRunPage"];
                };
            };
        };
    };
    solveScenario: {
        parameters: {
            query?: {
                seconds?: string;
                seed?: string;
                steps?: string;
                unimprovedSeconds?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
                Prefer?: string;
            };
            path: {
                county: string;
                round: string;
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Location?: string;
                    "Preference-Applied"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioRun"];
                };
            };
            202: {
                headers: {
                    Location?: string;
                    "Preference-Applied"?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioRun"];
                };
            };
        };
    };
    solveScenarios: {
        parameters: {
            query?: {
                seconds?: string;
                seed?: string;
                steps?: string;
                unimprovedSeconds?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioChoice"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioRuns"];
                };
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotPage"];
                };
            };
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                snapshot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterProblem"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    solveRound: {
        parameters: {
            query?: {
                seconds?: string;
                seed?: string;
                steps?: string;
                unimprovedSeconds?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
                Prefer?: string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Location?: string;
                    "Preference-Applied"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRun"];
                };
            };
            202: {
                headers: {
                    Location?: string;
                    "Preference-Applied"?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRun"];
                };
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                complete?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPage"];
                };
            };
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionWhole"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handInMany: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionWhole"];
                };
            };
        };
    };
    addToSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionWhole"];
                };
            };
        };
    };
    getSubmissionCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSubmissionForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importSubmissionFile: {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
        };
    };
    handInNothing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HandInReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionWhole"];
                };
            };
        };
    };
    previewSubmissionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
        };
    };
    markSubmissionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    remindOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                hospital: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    findSubstitutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstituteQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitutes"];
                };
            };
        };
    };
    listSwaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwapList"];
                };
            };
        };
    };
    offerSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutySeat"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    getSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    approveSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    confirmSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    refuseSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapRefusal"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    releaseSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    takeSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapTaking"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    withdrawSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                swap: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Swap"];
                };
            };
        };
    };
    findTakers: {
        parameters: {
            query?: {
                centre?: string;
                date?: string;
                mode?: string;
                physician?: string;
                session?: string;
                tour?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwapTakers"];
                };
            };
        };
    };
    listSweeps: {
        parameters: {
            query?: {
                page?: number;
                scenario?: string;
                size?: number;
                snapshot?: string;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepPage"];
                };
            };
        };
    };
    createSweep: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSweep"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
        };
    };
    getSweep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                round: string;
                sweep: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
        };
    };
    solveSweep: {
        parameters: {
            query?: {
                seconds?: string;
                seed?: string;
                steps?: string;
                unimprovedSeconds?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
                round: string;
                sweep: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
        };
    };
    getSlotPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotPolicy"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeSlotPolicy: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotPolicyForm"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotPolicy"];
                };
            };
        };
    };
    listReservedSlots: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservedSlotsList"];
                };
            };
        };
    };
    getSlotForm: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    allocateSlots: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotsAllocated"];
                };
            };
        };
    };
    importSlotFile: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
        };
    };
    previewSlotFile: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePreview"];
                };
            };
        };
    };
    markSlotFile: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    getSlotReport: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotReport"];
                };
            };
        };
    };
    getSlotReportWorkbook: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTourPlans: {
        parameters: {
            query?: {
                active?: string;
                centre?: string;
                frequency?: string;
                name?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTourPlanPage"];
                };
            };
        };
    };
    createTourPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TourPlanDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTourPlan"];
                };
            };
        };
    };
    getTourPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTourPlan"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editTourPlan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TourPlanDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTourPlan"];
                };
            };
        };
    };
    deactivateTourPlan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTourPlan"];
                };
            };
        };
    };
    reactivateTourPlan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTourPlan"];
                };
            };
        };
    };
    proposeTourRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TourRouteQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TourRoute"];
                };
            };
        };
    };
    getTourSheetPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TourRouteQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    listTravelTimes: {
        parameters: {
            query?: {
                from?: string;
                page?: number;
                size?: number;
                sort?: string;
                source?: string;
                to?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TravelTimePage"];
                };
            };
        };
    };
    getTravelTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centre: string;
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTravelTime"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editTravelTime: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                centre: string;
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TravelTimeDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTravelTime"];
                };
            };
        };
    };
    removeTravelTime: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                centre: string;
                county: string;
                hospital: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    workOutTravelTimes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TravelTimeSources"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                active?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTerms"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editWebhook: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTerms"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                county: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                sort?: string;
                state?: string;
            };
            header?: never;
            path: {
                county: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                delivery: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    pingWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                county: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    explainGivenRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplanationQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
        };
    };
    listProvinceExports: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDocumentPage"];
                };
            };
        };
    };
    exportProvince: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvinceExportBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDocument"];
                };
            };
        };
    };
    getProvinceExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDocument"];
                };
            };
        };
    };
    deleteProvinceExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getProvinceExportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    streamProvinceExportEvents: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: number;
            };
            path: {
                export: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ExportDocument"];
                };
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                kind?: string;
                page?: number;
                size?: number;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notification: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsRead"];
                };
            };
        };
    };
    getProvinceOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyGlance"][];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginState"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSolves: {
        parameters: {
            query?: {
                batch?: string;
                page?: number;
                size?: number;
                sort?: "submittedAt" | "-submittedAt";
                status?: components["schemas"]["SolveStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolvePage"];
                };
            };
        };
    };
    submitSolve: {
        parameters: {
            query?: {
                seconds?: number;
                seed?: number;
                steps?: number;
                unimprovedSeconds?: number;
            };
            header?: {
                "Idempotency-Key"?: string;
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterProblem"];
            };
        };
        responses: {
            200: {
                headers: {
                    Location?: string;
                    "Preference-Applied"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solve"];
                };
            };
            202: {
                headers: {
                    Location?: string;
                    "Preference-Applied"?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solve"];
                };
            };
        };
    };
    getSolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solve"];
                };
            };
        };
    };
    deleteSolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    streamSolveEvents: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SolveEvent"];
                };
            };
        };
    };
    stopSolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solve"];
                };
            };
            202: {
                headers: {
                    Location?: string;
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solve"];
                };
            };
        };
    };
    findGivenSubstitutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSubstituteQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Substitutes"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"][];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                page?: number;
                role?: components["schemas"]["Role"];
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag?: string;
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    unlockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    getSubscribedCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublicNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                centre: string;
                county: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"][];
                    "text/html": string;
                };
            };
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"];
                    "text/html": string;
                };
            };
        };
    };
}
