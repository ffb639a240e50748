package org.shegong.web.layout;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the operator of an installation says about it on each page; empty texts are left out. */
@Component
public class Site {

    private final boolean secure;
    private final boolean demo;
    private final String operator;
    private final String icpRecord;
    private final String policeRecord;

    Site(
            @Value("${shegong.http.secure:true}") boolean secure,
            @Value("${shegong.demo.enabled:false}") boolean demo,
            @Value("${shegong.site.operator:}") String operator,
            @Value("${shegong.site.icp-record:}") String icpRecord,
            @Value("${shegong.site.police-record:}") String policeRecord) {
        this.secure = secure;
        this.demo = demo;
        this.operator = operator;
        this.icpRecord = icpRecord;
        this.policeRecord = policeRecord;
    }

    public boolean isInsecure() {
        return !secure;
    }

    public boolean isDemo() {
        return demo;
    }

    public String getOperator() {
        return operator;
    }

    public String getIcpRecord() {
        return icpRecord;
    }

    public String getPoliceRecord() {
        return policeRecord;
    }
}
